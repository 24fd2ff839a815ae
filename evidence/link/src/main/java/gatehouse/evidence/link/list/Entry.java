// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

/**
 * What a list says of one name or address.
 *
 * @param subject a name in small ASCII letters, or {@code host/path?query} for a single page
 * @param reach how far it goes
 */
record Entry(String subject, Reach reach) {
  /** How far an entry goes. */
  enum Reach {
    /** This name and those below it. */
    BELOW,
    /** This name alone. */
    NAME,
    /** This page alone. */
    PAGE,
    /** This name and those below it are said to be good. */
    GOOD
  }
}
