// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.rule.Coverage.Examined;
import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import gatehouse.model.Aspect;
import gatehouse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Unknown is not no: a rule that concludes from absence requires that somebody looked.
 *
 * <p>A helper may rest on several aspects, of which not all are told of every subject: a file has
 * no installer. For the absence of a helper one of its aspects is enough.
 */
final class CoverageCheck {
  private final Coverage coverage;
  private final Problems problems;

  CoverageCheck(Coverage coverage, Problems problems) {
    this.coverage = coverage;
    this.problems = problems;
  }

  void check(Rule rule) {
    check(rule.body(), List.of());
  }

  /** Checks a body; atoms around an aggregate hold inside of it too. */
  private void check(List<Literal> body, List<Atom> around) {
    List<Atom> holding = new ArrayList<>(around);
    for (Literal literal : body) {
      if (literal instanceof Literal.Positive p) {
        holding.add(p.atom());
      }
    }
    for (Literal literal : body) {
      switch (literal) {
        case Literal.Negative n -> check(n.atom(), holding);
        case Literal.Comparison c -> {
          inside(c.left(), holding);
          inside(c.right(), holding);
        }
        case Literal.Positive p -> p.atom().arguments().forEach(e -> inside(e, holding));
        case Literal.Test t -> inside(t.call(), holding);
      }
    }
  }

  private void inside(Expr expr, List<Atom> holding) {
    switch (expr) {
      case Expr.Aggregate a -> check(a.body(), holding);
      case Expr.Call c -> c.arguments().forEach(e -> inside(e, holding));
      case Expr.Variable v -> {}
      case Expr.Wildcard w -> {}
      case Expr.Constant c -> {}
    }
  }

  private void check(Atom negated, List<Atom> holding) {
    Set<Aspect> needed = coverage.needs(negated.relation());
    if (needed.isEmpty()) {
      return;
    }
    Set<Examined> examined = coverage.examined(holding);
    Set<String> near = near(negated, holding);
    if (examined.stream()
        .noneMatch(e -> needed.contains(e.aspect()) && near.contains(e.variable()))) {
      String subject = near.stream().sorted().findFirst().orElse("Subject");
      String aspects =
          needed.stream().map(Aspect::word).collect(Collectors.joining("\" or \"", "\"", "\""));
      problems.add(
          negated.location(),
          "concludes from the absence of %s, though nobody may have looked for it"
              .formatted(negated.relation()),
          "add examined(%s, %s)".formatted(subject, aspects));
    }
  }

  /** The subject of what is absent, and what stands in one condition with it. */
  private static Set<String> near(Atom negated, List<Atom> holding) {
    List<String> subjects =
        Vocabulary.relation(negated.relation()).isPresent()
                && negated.arguments().getFirst() instanceof Expr.Variable v
            ? List.of(v.name())
            : Atoms.variables(negated);
    return Atoms.near(subjects, holding);
  }
}
