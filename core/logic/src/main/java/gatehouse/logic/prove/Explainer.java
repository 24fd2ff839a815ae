// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.check.Variables;
import gatehouse.logic.data.Derivations;
import gatehouse.logic.eval.Replay;
import gatehouse.logic.eval.Replays;
import gatehouse.logic.eval.Result;
import gatehouse.logic.eval.RuleCode;
import gatehouse.logic.proof.Costs;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what each condition of a derivation was, in the order of the text. */
final class Explainer {
  private final Result result;
  private final Replays replays;
  private final boolean[] aggregates;

  Explainer(Result result) {
    this.result = result;
    replays = new Replays(result);
    aggregates = new boolean[result.codes().size()];
    for (int rule = 0; rule < aggregates.length; rule++) {
      RuleCode code = result.codes().get(rule);
      aggregates[rule] = code != null && !code.folds().isEmpty();
    }
  }

  /** The conditions of a derivation; aggregates in the head come last. */
  List<Premise> premises(int rule, int derivation) {
    Replay replay = replays.of(rule);
    RuleCode code = replay.code();
    int[] registers = replay.registers(derivation);
    Map<String, Value> values = new HashMap<>();
    code.variables()
        .forEach(
            (name, v) ->
                values.put(name, result.domain().decode(v.type(), registers[v.register()])));
    var substitution = new Substitution(values);
    Derivations derivations = result.derivations().get(rule);
    var premises = new ArrayList<Premise>();
    int position = 0;
    for (Literal literal : code.rule().body()) {
      switch (literal) {
        case Literal.Positive p -> {
          premises.add(
              new Premise.Row(code.premise(position), derivations.premise(derivation, position)));
          position++;
        }
        case Literal.Negative n ->
            premises.add(new Premise.Missing(n, substitution.apply(n.atom()).toString()));
        default -> {
          var counted = new ArrayList<Premise.Counted>();
          for (Aggregate a : Variables.aggregates(List.of(), List.of(literal))) {
            counted.add(counted(a, replay, derivation, registers, substitution));
          }
          String text = substitution.apply(literal).toString();
          premises.add(new Premise.Condition(literal, text, counted));
        }
      }
    }
    for (Aggregate a : elsewhere(code.rule())) {
      premises.add(counted(a, replay, derivation, registers, substitution));
    }
    return premises;
  }

  /** What the aggregates of a derivation cost; 0 for most rules, which have none. */
  long aggregatesCost(int rule, int derivation, Costing costing) {
    if (!aggregates[rule]) {
      return 0;
    }
    long cost = 0;
    for (Premise premise : premises(rule, derivation)) {
      List<Premise.Counted> counted =
          switch (premise) {
            case Premise.Condition c -> c.aggregates();
            case Premise.Counted c -> List.of(c);
            default -> List.of();
          };
      for (Premise.Counted c : counted) {
        for (List<Premise.Row> way : c.ways()) {
          for (Premise.Row row : way) {
            cost = Costs.plus(cost, costing.cost(row.relation(), row.row()));
          }
        }
      }
    }
    return cost;
  }

  /** Aggregates in the head and in arguments of atoms. */
  private static List<Aggregate> elsewhere(Rule rule) {
    var found = new ArrayList<>(Variables.aggregates(rule.head().arguments(), List.of()));
    for (Literal literal : rule.body()) {
      if (literal instanceof Literal.Positive || literal instanceof Literal.Negative) {
        found.addAll(Variables.aggregates(List.of(), List.of(literal)));
      }
    }
    return found;
  }

  private Premise.Counted counted(
      Aggregate aggregate,
      Replay replay,
      int derivation,
      int[] registers,
      Substitution substitution) {
    int outcome = replay.outcome(aggregate, registers);
    boolean witness = aggregate.fold() == Fold.MIN || aggregate.fold() == Fold.MAX;
    List<List<Premise.Row>> ways =
        replay.ways(aggregate, derivation).stream()
            .filter(way -> !witness || way.code() == outcome)
            .map(way -> rows(aggregate, replay, way))
            .sorted(Comparator.comparing(this::tuples))
            .limit(witness ? 1 : Long.MAX_VALUE)
            .toList();
    return new Premise.Counted(
        aggregate.fold(),
        substitution.apply(aggregate).toString(),
        result.domain().decode(replay.type(aggregate), outcome),
        ways);
  }

  private List<Premise.Row> rows(Aggregate aggregate, Replay replay, Replay.Way way) {
    var rows = new ArrayList<Premise.Row>();
    for (int i = 0; i < way.rows().size(); i++) {
      rows.add(new Premise.Row(replay.relation(aggregate, i), way.rows().get(i)));
    }
    return rows;
  }

  private String tuples(List<Premise.Row> rows) {
    var text = new StringBuilder();
    rows.forEach(row -> text.append(result.tuple(row.relation(), row.row())).append('\n'));
    return text.toString();
  }
}
