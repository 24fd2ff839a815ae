// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Token.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * An operator between two terms.
 *
 * @param strength how tightly it binds, from 1
 */
record Infix(Function function, int strength) {
  /** How tightly an operator before one term binds. */
  static final int UNARY = 10;

  private static final Map<String, Infix> ALL =
      Map.ofEntries(
          Map.entry("lor", new Infix(Function.LOR, 1)),
          Map.entry("lxor", new Infix(Function.LXOR, 2)),
          Map.entry("land", new Infix(Function.LAND, 3)),
          Map.entry("bor", new Infix(Function.BOR, 4)),
          Map.entry("bxor", new Infix(Function.BXOR, 5)),
          Map.entry("band", new Infix(Function.BAND, 6)),
          Map.entry("bshl", new Infix(Function.BSHL, 7)),
          Map.entry("bshr", new Infix(Function.BSHR, 7)),
          Map.entry("bshru", new Infix(Function.BSHRU, 7)),
          Map.entry("+", new Infix(Function.ADD, 8)),
          Map.entry("-", new Infix(Function.SUBTRACT, 8)),
          Map.entry("*", new Infix(Function.MULTIPLY, 9)),
          Map.entry("/", new Infix(Function.DIVIDE, 9)),
          Map.entry("%", new Infix(Function.REMAINDER, 9)),
          Map.entry("^", new Infix(Function.POWER, UNARY + 1)));

  /** The operator that a token is, if it is one. */
  static Optional<Infix> of(Token token) {
    return token.kind() == Kind.MARK || token.kind() == Kind.NAME
        ? Optional.ofNullable(ALL.get(token.text()))
        : Optional.empty();
  }
}
