// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** What an account asks for besides the password. */
public enum SecondFactor implements Word {
  /** A code or a key besides the password is asked for. */
  IN_USE,
  /** The account is opened with a passkey, which cannot be handed over. */
  PASSKEY,
  /** The service offers it, and it is not known to be switched on. */
  OFFERED,
  /** The service has none. */
  NOT_OFFERED
}
