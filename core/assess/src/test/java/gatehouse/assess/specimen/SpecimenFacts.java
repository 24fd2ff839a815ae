// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Parser;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
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
import java.util.ArrayList;
import java.util.List;

/** Facts in the rule language as observations. */
public final class SpecimenFacts {
  private static final Period PERIOD = Period.seenAt(Instant.parse("2026-01-01T00:00:00Z"));

  private SpecimenFacts() {}

  /**
   * The facts of a text, one a line, as this collector read them in the artefact of this number.
   */
  public static List<Observed<?>> all(int artefact, String collector, String text) {
    List<Observed<?>> facts = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> facts.add(one(artefact, collector, line, facts.size() + 1)));
    return facts;
  }

  /** The artefact of this number. */
  public static ArtefactId artefact(int number) {
    return new ArtefactId("%064x".formatted(number));
  }

  private static Observed<?> one(int artefact, String collector, String text, int line) {
    try {
      Atom atom = Parser.parseAtom(new SourceText("facts", text));
      return observed(artefact, collector, atom, line);
    } catch (ProgramException e) {
      throw new AssertionError(text, e);
    }
  }

  /**
   * The fact as if a collector had read it at this line.
   *
   * @throws IllegalArgumentException when the vocabulary has no such fact
   */
  static Observed<?> observed(Atom atom, int line) {
    return observed(1, "specimen", atom, line);
  }

  private static Observed<?> observed(int artefact, String collector, Atom atom, int line) {
    if (Vocabulary.relation(atom.relation()).isEmpty()) {
      List<String> known = Vocabulary.relations().stream().map(Relation::name).toList();
      String near = Names.suggestion(atom.relation(), known);
      throw new IllegalArgumentException(
          "no kind of fact is called " + atom.relation() + "; " + near);
    }
    List<Object> values = atom.arguments().stream().map(SpecimenFacts::value).toList();
    Fact fact = Vocabulary.fact(atom.relation(), values);
    Source source = new Source(artefact(artefact), new Locator.Line(line), collector);
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
