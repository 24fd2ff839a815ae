// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Annotation;
import gatehouse.logic.syntax.Annotation.Item;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr.Variable;
import gatehouse.logic.syntax.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Warns of variables that occur once: a misspelling, or {@code _} was meant. */
final class UseCheck {
  private UseCheck() {}

  static void check(Rule rule, Diagnostics diagnostics) {
    Map<String, Integer> uses = new HashMap<>();
    var occurrences = Variables.everywhere(rule);
    occurrences.forEach(v -> uses.merge(v.name(), 1, Integer::sum));
    Set<String> mentioned = new HashSet<>();
    for (Annotation annotation : rule.annotations()) {
      annotation.entries().forEach(entry -> words(entry.value(), mentioned));
    }
    for (Variable v : occurrences) {
      boolean once = uses.getOrDefault(v.name(), 0) == 1;
      if (once && !v.name().startsWith("_") && !mentioned.contains(v.name())) {
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
