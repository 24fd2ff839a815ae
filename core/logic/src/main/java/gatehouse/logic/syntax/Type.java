// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.Locale;

/** The type of a column; subtypes that a program declares are names for one of these. */
public enum Type {
  /** Text. */
  SYMBOL,
  /** A signed 64-bit number. */
  NUMBER,
  /** A moment, in seconds since 1970-01-01T00:00:00Z as a signed 64-bit number. */
  DATE;

  /** The name in program text, such as {@code symbol}. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
