// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Parser;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Value;
import gatehouse.model.Fact;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import java.time.Instant;
import java.util.List;

/** A fact, or facts of one pattern, that somebody supposes: {@code wifi(_, "Home", "open")}. */
public final class Supposition {
  private final String text;
  private final Relation relation;
  private final List<Expr> columns;

  private Supposition(String text, Relation relation, List<Expr> columns) {
    this.text = text;
    this.relation = relation;
    this.columns = columns;
  }

  /**
   * Reads a fact as {@code gatehouse facts} describes it; {@code _} stands for anything.
   *
   * @throws IllegalArgumentException with a sentence for whoever wrote it
   */
  public static Supposition parse(String text) {
    Atom atom;
    try {
      atom = Parser.parseAtom(new SourceText("fact", text));
    } catch (ProgramException e) {
      throw new IllegalArgumentException(
          "'%s' is not a fact such as wifi(\"segment:home\", \"Home\", \"open\"): %s"
              .formatted(text, e.getMessage()),
          e);
    }
    Relation relation =
        Vocabulary.relation(atom.relation())
            .orElseThrow(() -> new IllegalArgumentException(unknown(atom.relation())));
    int wanted = relation.columns().size();
    if (atom.arguments().size() != wanted) {
      throw new IllegalArgumentException(
          "%s has %d columns, not %d; see: gatehouse facts"
              .formatted(relation.name(), wanted, atom.arguments().size()));
    }
    return new Supposition(text, relation, atom.arguments());
  }

  private static String unknown(String name) {
    List<String> known = Vocabulary.relations().stream().map(Relation::name).toList();
    String near = Names.suggestion(name, known);
    return "no kind of fact is called %s; %s"
        .formatted(name, near.isEmpty() ? "see: gatehouse facts" : near);
  }

  /**
   * The fact itself.
   *
   * @throws IllegalArgumentException when something in it is open, or does not fit its column
   */
  public Fact fact() {
    try {
      return Vocabulary.fact(relation.name(), columns.stream().map(Supposition::value).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'%s': %s".formatted(text, e.getMessage()), e);
    }
  }

  /** Whether a fact is one of those that are meant. */
  public boolean fits(Fact fact) {
    if (!Vocabulary.relationOf(fact).name().equals(relation.name())) {
      return false;
    }
    List<Object> values = Vocabulary.values(fact);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) instanceof Expr.Constant c && !c.value().equals(Value.of(values.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Object value(Expr column) {
    if (column instanceof Expr.Constant constant) {
      return switch (constant.value()) {
        case Value.Symbol s -> s.text();
        case Value.Numeric n -> n.value();
        case Value.Date d -> Instant.ofEpochSecond(d.epochSecond());
      };
    }
    throw new IllegalArgumentException("every column needs a value, which " + column + " is not");
  }
}
