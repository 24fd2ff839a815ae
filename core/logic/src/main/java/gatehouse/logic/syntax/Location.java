// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/** A place in program text; lines and columns start at 1, columns count UTF-16 units. */
public record Location(String source, int line, int column) {
  /** The place of what has no text, such as a relation that a host declares. */
  public static final Location NONE = new Location("", 0, 0);

  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
