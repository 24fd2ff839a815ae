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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what each condition of a derivation was, in the order of the text. */
final class Explainer {
  private final Result result;
  private final Replays replays;

  /** For each rule its aggregates, without those inside of others. */
  private final List<List<Aggregate>> aggregates;

  Explainer(Result result) {
    this.result = result;
    replays = new Replays(result);
    aggregates = result.codes().stream().map(Explainer::aggregates).toList();
  }

  private static List<Aggregate> aggregates(@Nullable RuleCode code) {
    return code == null || code.folds().isEmpty()
        ? List.of()
        : Variables.aggregates(code.rule().head().arguments(), code.rule().body());
  }

  /** The conditions of a derivation; aggregates in the head come last. */
  List<Premise> premises(int rule, int derivation) {
    RuleCode code = result.code(rule);
    return code.isPlain() ? rows(code, derivation) : premises(code, replays.of(rule), derivation);
  }

  /** The conditions of a derivation of a rule that has none but atoms. */
  private List<Premise> rows(RuleCode code, int derivation) {
    Derivations derivations = result.derivations().get(code.rule().id());
    var rows = new ArrayList<Premise>();
    for (int position = 0; position < code.premises(); position++) {
      rows.add(new Premise.Row(code.premise(position), derivations.premise(derivation, position)));
    }
    return rows;
  }

  private List<Premise> premises(RuleCode code, Replay replay, int derivation) {
    Replay.Use use = replay.use(derivation);
    Map<String, Value> values = new HashMap<>();
    code.variables()
        .forEach(
            (name, v) ->
                values.put(name, result.domain().decode(v.type(), use.register(v.register()))));
    var substitution = new Substitution(values);
    Derivations derivations = result.derivations().get(code.rule().id());
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
            counted.add(counted(a, replay, use, substitution));
          }
          String text = substitution.apply(literal).toString();
          premises.add(new Premise.Condition(literal, text, counted));
        }
      }
    }
    for (Aggregate a : elsewhere(code.rule())) {
      premises.add(counted(a, replay, use, substitution));
    }
    return premises;
  }

  /** Whether a rule has aggregates, which most do not. */
  boolean aggregates(int rule) {
    return !aggregates.get(rule).isEmpty();
  }

  /** What the aggregates of a derivation cost. */
  long aggregatesCost(int rule, int derivation, Costing costing) {
    Replay replay = replays.of(rule);
    Replay.Use use = replay.use(derivation);
    long cost = 0;
    for (Aggregate aggregate : aggregates.get(rule)) {
      for (List<Premise.Row> way : counted(aggregate, replay, use)) {
        for (Premise.Row row : way) {
          cost = Costs.plus(cost, costing.cost(row.relation(), row.row()));
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
      Aggregate aggregate, Replay replay, Replay.Use use, Substitution substitution) {
    return new Premise.Counted(
        aggregate.fold(),
        substitution.apply(aggregate).toString(),
        result.domain().decode(replay.type(aggregate), use.outcome(aggregate)),
        counted(aggregate, replay, use).stream()
            .sorted(Comparator.comparing(this::tuples))
            .toList());
  }

  /** All that was counted or summed up, in any order; of the least or greatest one witness. */
  private List<List<Premise.Row>> counted(Aggregate aggregate, Replay replay, Replay.Use use) {
    List<Replay.Way> ways = use.ways(aggregate);
    if (aggregate.fold() != Fold.MIN && aggregate.fold() != Fold.MAX) {
      return ways.stream().map(way -> rows(aggregate, replay, way)).toList();
    }
    int outcome = use.outcome(aggregate);
    List<List<Premise.Row>> witnesses =
        ways.stream()
            .filter(way -> way.code() == outcome)
            .map(way -> rows(aggregate, replay, way))
            .toList();
    return witnesses.size() <= 1
        ? witnesses
        : List.of(Collections.min(witnesses, Comparator.comparing(this::tuples)));
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
