// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Annotation.Item;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr.Variable;
import gatehouse.logic.syntax.Location;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warns of variables that occur once: a misspelling, or {@code _} was meant. A clause with several
 * heads or alternatives is several rules; what one of them uses once, another may use again.
 */
final class UseCheck {
  private final List<Variable> once = new ArrayList<>();
  private final List<Variable> again = new ArrayList<>();

  private UseCheck() {}

  static void check(List<Rule> rules, Diagnostics diagnostics) {
    for (int from = 0, to; from < rules.size(); from = to) {
      var clause = new UseCheck();
      Location at = rules.get(from).location();
      for (to = from; to < rules.size() && rules.get(to).location().equals(at); to++) {
        clause.rule(rules.get(to));
      }
      clause.warn(diagnostics);
    }
  }

  private void rule(Rule rule) {
    Map<String, Integer> uses = new HashMap<>();
    var occurrences = Variables.everywhere(rule);
    occurrences.forEach(v -> uses.merge(v.name(), 1, Integer::sum));
    Set<String> mentioned = new HashSet<>();
    for (Annotation annotation : rule.annotations()) {
      annotation.entries().forEach(entry -> words(entry.value(), mentioned));
    }
    for (Variable v : occurrences) {
      if (v.name().startsWith("_") || mentioned.contains(v.name())) {
        continue;
      }
      if (uses.getOrDefault(v.name(), 0) == 1) {
        once.add(v);
      } else {
        again.add(v);
      }
    }
  }

  private void warn(Diagnostics diagnostics) {
    if (once.isEmpty()) {
      return;
    }
    Set<Location> used = new HashSet<>();
    again.forEach(v -> used.add(v.location()));
    for (Variable v : once) {
      if (!used.contains(v.location())) {
        diagnostics.warning(
            v.location(), "variable '" + v.name() + "' is used only once", "write _ instead");
      }
    }
  }

  private static void words(Item item, Set<String> words) {
    switch (item) {
      case Item.Word w -> words.add(w.word());
      case Item.Items i -> i.items().forEach(inner -> words(inner, words));
      case Item.Call c -> c.arguments().forEach(inner -> words(inner, words));
      default -> {}
    }
  }
}
