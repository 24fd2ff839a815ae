// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

/**
 * Where a link stands on a list.
 *
 * @param list the name of the list
 * @param line the line, from 1
 * @param subject the name or page on that line
 * @param kind how it stands there
 */
public record Hit(String list, int line, String subject, Kind kind) {
  /** How a link stands on a list. */
  public enum Kind {
    /** The link itself, its site, or a site above it. */
    BAD,
    /** Another page of the same site. */
    OTHER_PAGE,
    /** The list says that it is good. */
    GOOD
  }
}
