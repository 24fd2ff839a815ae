// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.model.Word;

/** What kind of thing a point says. */
public enum Mark implements Word {
  /** Neither good nor bad. */
  PLAIN,
  /** As it should be. */
  GOOD,
  /** Not as it should be. */
  BAD,
  /** Nobody knows. */
  OPEN
}
