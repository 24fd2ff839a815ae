// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import static gatehouse.logic.data.Domain.NONE;

import gatehouse.logic.data.Domain;
import gatehouse.logic.syntax.Function;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.text.Regex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compiles comparisons and tests; a term without a value satisfies none of them. */
final class Predicates {
  private final Domain domain;
  private final Map<Integer, Optional<Regex>> patterns = new HashMap<>();

  Predicates(Domain domain) {
    this.domain = domain;
  }

  Predicate comparison(Relop op, Type type, Term left, Term right) {
    if (op == Relop.NE) {
      return registers -> {
        int a = left.code(registers);
        int b = right.code(registers);
        return a != b && a != NONE && b != NONE;
      };
    }
    return registers -> {
      int a = left.code(registers);
      int b = right.code(registers);
      return a != NONE && b != NONE && op.accepts(domain.compare(type, a, b));
    };
  }

  Predicate test(Function function, boolean negated, Term first, Term second) {
    return registers -> {
      int a = first.code(registers);
      int b = second.code(registers);
      return a != NONE && b != NONE && holds(function, a, b) != negated;
    };
  }

  private boolean holds(Function function, int a, int b) {
    String text = domain.symbol(b);
    return function == Function.CONTAINS
        ? text.contains(domain.symbol(a))
        : pattern(a).map(regex -> regex.matches(text)).orElse(false);
  }

  /** A pattern that comes from data and is none matches nothing. */
  private Optional<Regex> pattern(int code) {
    return patterns.computeIfAbsent(
        code,
        c -> {
          String text = domain.symbol(c);
          return Regex.problem(text).isEmpty()
              ? Optional.of(Regex.compile(text))
              : Optional.empty();
        });
  }
}
