// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Diagnostic;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds rules by which less could lead to more: those that negate or aggregate what may change. For
 * all others, what holds after a change is what their derivations still give.
 */
public final class Steadiness {
  private Steadiness() {}

  /**
   * Errors for rules above the changing relations that are not monotone in them.
   *
   * @param changing relations whose tuples may be taken away or added, whatever derives them
   */
  public static List<Diagnostic> unsteady(Checked program, Set<String> changing) {
    List<Rule> above =
        program.rules().stream().filter(r -> !changing.contains(r.head().relation())).toList();
    var moving = new HashSet<>(changing);
    boolean news = true;
    while (news) {
      news = false;
      for (Rule rule : above) {
        if (!moving.contains(rule.head().relation()) && rests(rule, moving)) {
          news |= moving.add(rule.head().relation());
        }
      }
    }
    var diagnostics = new Diagnostics();
    for (Rule rule : above) {
      atoms(
          rule,
          (atom, complete) -> {
            if (complete && moving.contains(atom.relation())) {
              diagnostics.error(
                  atom.location(),
                  "'" + atom.relation() + "' may change, and is negated or aggregated here",
                  "derive the opposite below what changes, and ask for that");
            }
          });
    }
    return diagnostics.all();
  }

  private static boolean rests(Rule rule, Set<String> moving) {
    var rests = new boolean[1];
    atoms(rule, (atom, complete) -> rests[0] |= moving.contains(atom.relation()));
    return rests[0];
  }

  private static void atoms(Rule rule, Variables.AtomVisitor visitor) {
    Variables.atoms(rule.body(), visitor, false);
    rule.head().arguments().stream()
        .flatMap(term -> Variables.aggregates(term).stream())
        .forEach(aggregate -> Variables.atoms(aggregate.body(), visitor, true));
  }
}
