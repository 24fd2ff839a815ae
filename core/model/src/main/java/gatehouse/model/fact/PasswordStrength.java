// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** How long a password withstands guessing. */
public enum PasswordStrength implements Word {
  /** The maker or the service gave it to all. */
  DEFAULT,
  /** Among the first that anybody tries. */
  TRIVIAL,
  WEAK,
  FAIR,
  STRONG
}
