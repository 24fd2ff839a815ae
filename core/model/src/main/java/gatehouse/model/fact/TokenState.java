// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** How a device keeps the token that opens it. */
public enum TokenState implements Word {
  /** It does not tell. */
  HIDDEN,
  /** It tells whoever asks. */
  GIVEN_OUT,
  /** It takes a token that is all zeros or all ones. */
  BLANK,
  /** It waits to be set up by anybody. */
  NOT_SET_UP
}
