// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Reports recursion that makes new values, and so may never end, in a relation without a budget.
 * Where a condition looks at what is made, such as {@code D + W < 100}, the relation has a budget
 * unasked.
 */
final class RecursionCheck {
  private static final long UNASKED = 10_000_000;

  private final Map<String, Relation> relations;
  private final Diagnostics diagnostics;
  private final Map<String, Long> budgets = new HashMap<>();

  private RecursionCheck(Map<String, Relation> relations, Diagnostics diagnostics) {
    this.relations = relations;
    this.diagnostics = diagnostics;
  }

  /** Checks all strata; gives the most tuples that some relations may have. */
  static Map<String, Long> check(
      List<Stratum> strata,
      Map<String, Integer> index,
      Map<String, Relation> relations,
      Diagnostics diagnostics) {
    var check = new RecursionCheck(relations, diagnostics);
    relations
        .values()
        .forEach(r -> declared(r).ifPresent(most -> check.budgets.put(r.name(), most)));
    for (Stratum stratum : strata) {
      Predicate<String> isRecursive =
          name -> index.containsKey(name) && stratum.relations().get(index.get(name));
      stratum.rules().forEach(rule -> check.rule(rule, isRecursive));
    }
    return Map.copyOf(check.budgets);
  }

  /** What {@code @budget(tuples = n)} or {@code @budget(n)} allows. */
  private static OptionalLong declared(Relation relation) {
    var budget = Annotation.find(relation.annotations(), "budget");
    if (budget.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong named = budget.get().number("tuples");
    return named.isPresent() ? named : budget.get().number("");
  }

  private void rule(Rule rule, Predicate<String> isRecursive) {
    String head = rule.head().relation();
    boolean recursive =
        rule.body().stream()
            .anyMatch(
                l -> l instanceof Literal.Positive p && isRecursive.test(p.atom().relation()));
    if (!recursive || !relations.containsKey(head) || budgets.containsKey(head)) {
      return;
    }
    var growth = new Growth(rule, isRecursive);
    var made = new ArrayList<Expr>();
    boolean counts = false;
    for (Expr argument : rule.head().arguments()) {
      if (growth.makes(argument)) {
        boolean ends = Limits.holds(rule, argument, growth.made());
        counts |= ends;
        if (!ends) {
          made.add(argument);
        }
      }
    }
    boolean guarded = counts || growth.isGuarded(made);
    for (Expr argument : made) {
      if (guarded && !Limits.isStep(rule, argument)) {
        budgets.put(head, UNASKED);
      } else {
        endless(argument, head);
      }
    }
  }

  private void endless(Expr made, String relation) {
    diagnostics.error(
        made.location(),
        "'" + made + "' makes new values in a recursion of '" + relation + "', which may never end",
        "declare it with @budget(tuples = 100000), or compare a number with a limit: X < 1000");
  }
}
