// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/** The comparison operators. */
public enum Relop {
  EQ("="),
  NE("!="),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">=");

  private final String symbol;

  Relop(String symbol) {
    this.symbol = symbol;
  }

  /** As written in program text. */
  public String symbol() {
    return symbol;
  }

  /** The operator that holds where this one does not. */
  Relop negated() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case LT -> GE;
      case GE -> LT;
      case GT -> LE;
      case LE -> GT;
    };
  }

  /** Whether a comparison that came out negative, zero or positive satisfies the operator. */
  public boolean accepts(int order) {
    return switch (this) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case LT -> order < 0;
      case LE -> order <= 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }
}
