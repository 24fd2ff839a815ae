// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.check.Checked;
import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Location;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Parser;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An atom with constants and open places; equal variables stand for equal values. */
final class Query {
  private final Atom atom;

  private Query(Atom atom) {
    this.atom = atom;
  }

  static Query parse(String goal, Checked program) throws ProgramException {
    Atom atom = Parser.parseAtom(new SourceText("goal", goal));
    int position = program.position(atom.relation());
    if (position < 0) {
      throw refused(
          atom.location(),
          "unknown relation '" + atom.relation() + "'",
          Names.suggestion(atom.relation(), program.index().keySet()));
    }
    int arity = program.relations().get(position).arity();
    if (atom.arguments().size() != arity) {
      throw refused(
          atom.location(),
          "'" + atom.relation() + "' has " + arity + " columns, not " + atom.arguments().size(),
          "it is declared as " + program.relations().get(position));
    }
    for (Expr argument : atom.arguments()) {
      if (argument instanceof Expr.Call || argument instanceof Expr.Aggregate) {
        throw refused(argument.location(), "a goal has constants and variables only", "");
      }
    }
    return new Query(atom);
  }

  List<Tuple> run(Database database) {
    boolean ground = atom.arguments().stream().allMatch(Expr.Constant.class::isInstance);
    if (ground) {
      var tuple =
          new Tuple(
              atom.relation(),
              atom.arguments().stream().map(a -> ((Expr.Constant) a).value()).toList());
      return database.contains(tuple) ? List.of(tuple) : List.of();
    }
    return database.tuples(atom.relation()).stream().filter(this::matches).toList();
  }

  private boolean matches(Tuple tuple) {
    Map<String, Value> bound = new HashMap<>();
    for (int i = 0; i < atom.arguments().size(); i++) {
      Value value = tuple.values().get(i);
      boolean fits =
          switch (atom.arguments().get(i)) {
            case Expr.Constant c -> c.value().equals(value);
            case Expr.Variable v -> value.equals(bound.computeIfAbsent(v.name(), name -> value));
            default -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static ProgramException refused(Location at, String message, String suggestion) {
    var diagnostics = new Diagnostics();
    diagnostics.error(at, message, suggestion);
    return new ProgramException(diagnostics.all());
  }
}
