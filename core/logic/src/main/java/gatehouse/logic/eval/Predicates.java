// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import static gatehouse.logic.data.Domain.NONE;

import gatehouse.logic.syntax.Function;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Type;

/** Compiles comparisons and tests; a term without a value satisfies none of them. */
final class Predicates {
  private Predicates() {}

  static Predicate comparison(Relop op, Type type, Term left, Term right) {
    if (op == Relop.NE) {
      return frame -> {
        int a = left.code(frame);
        int b = right.code(frame);
        return a != b && a != NONE && b != NONE;
      };
    }
    return frame -> {
      int a = left.code(frame);
      int b = right.code(frame);
      return a != NONE && b != NONE && op.accepts(frame.domain.compare(type, a, b));
    };
  }

  static Predicate test(Function function, boolean negated, Term first, Term second) {
    return frame -> {
      int a = first.code(frame);
      int b = second.code(frame);
      return a != NONE && b != NONE && holds(function, a, b, frame) != negated;
    };
  }

  private static boolean holds(Function function, int a, int b, Frame frame) {
    String text = frame.domain.symbol(b);
    return function == Function.CONTAINS
        ? text.contains(frame.domain.symbol(a))
        : frame.pattern(a).map(regex -> regex.matches(text)).orElse(false);
  }
}
