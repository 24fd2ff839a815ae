// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

/** What is known of a password and the list of leaked ones. */
public enum Leak {
  /** It is in the list. */
  CONFIRMED,
  /** The filter knows it, which it also says of one in 256 that are not in the list. */
  PROBABLE,
  /** It is not in the list. */
  NOT_FOUND
}
