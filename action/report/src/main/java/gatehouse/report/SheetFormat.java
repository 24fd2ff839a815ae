// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

/** The faces of a page about one thing. */
public enum SheetFormat {
  /** Wrapped text for a terminal. */
  TERMINAL,
  /** One page without scripts, that loads nothing. */
  HTML,
  /** The points with their values. */
  JSON
}
