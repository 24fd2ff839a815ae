// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Value;
import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.Relation;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import java.time.Instant;
import java.util.List;

/** Facts in the rule language as observations. */
final class SpecimenFacts {
  private static final ArtefactId ARTEFACT = new ArtefactId("%064x".formatted(1));
  private static final Period PERIOD = Period.seenAt(Instant.parse("2026-01-01T00:00:00Z"));

  private SpecimenFacts() {}

  /**
   * The fact as if a collector had read it at this line.
   *
   * @throws IllegalArgumentException when the vocabulary has no such fact
   */
  static Observed<?> observed(Atom atom, int line) {
    if (Vocabulary.relation(atom.relation()).isEmpty()) {
      List<String> known = Vocabulary.relations().stream().map(Relation::name).toList();
      String near = Names.suggestion(atom.relation(), known);
      throw new IllegalArgumentException(
          "no kind of fact is called " + atom.relation() + "; " + near);
    }
    List<Object> values = atom.arguments().stream().map(SpecimenFacts::value).toList();
    Fact fact = Vocabulary.fact(atom.relation(), values);
    Source source = new Source(ARTEFACT, new Locator.Line(line), "specimen");
    return new Observed<>(fact, source, Assurance.DEVICE, PERIOD, new RunId("specimen"));
  }

  private static Object value(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      return switch (constant.value()) {
        case Value.Symbol s -> s.text();
        case Value.Numeric n -> n.value();
        case Value.Date d -> Instant.ofEpochSecond(d.epochSecond());
      };
    }
    throw new IllegalArgumentException("a fact holds constants, not " + expr);
  }
}
