// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.dump;

/** How a section of a dump ends. */
public enum Ending {
  /** With the line that says how long it took, or with the end of a file of its own. */
  CLOSED,
  /** With the title of the next one; so do all sections before Android 8. */
  FOLLOWED,
  /** With the end of the text. */
  CUT_OFF,
  /** With our own limit. */
  TOO_LONG
}
