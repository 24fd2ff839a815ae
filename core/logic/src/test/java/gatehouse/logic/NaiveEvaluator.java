// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Function;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A deliberately simple evaluator to compare with: it tries every tuple for every atom, in the
 * order of the text, until nothing new comes out.
 */
final class NaiveEvaluator {
  private final Map<String, Set<Tuple>> relations = new HashMap<>();

  /** One way to satisfy a body: the values of variables, the tuples of positive atoms. */
  record Way(Map<String, Value> values, List<Tuple> premises) {}

  /** A use of a rule. */
  record Use(Rule rule, Tuple head, List<Tuple> premises, Map<String, Value> values) {}

  NaiveEvaluator(List<Tuple> facts) {
    facts.forEach(this::add);
  }

  /** Evaluates rules level by level; what a level negates must be of a level before. */
  void run(List<Rule> rules, List<Set<String>> levels) {
    for (Set<String> level : levels) {
      boolean news = true;
      while (news) {
        news = false;
        for (Rule rule : rules) {
          if (level.contains(rule.head().relation())) {
            for (Use use : uses(rule)) {
              news |= add(use.head());
            }
          }
        }
      }
    }
  }

  boolean add(Tuple tuple) {
    return relations.computeIfAbsent(tuple.relation(), r -> new HashSet<>()).add(tuple);
  }

  Set<Tuple> tuples(String relation) {
    return relations.getOrDefault(relation, Set.of());
  }

  /** Every use of a rule over the tuples known so far. */
  List<Use> uses(Rule rule) {
    var uses = new ArrayList<Use>();
    for (Way way : ways(rule.body(), Map.of())) {
      List<Value> head = new ArrayList<>();
      for (Expr argument : rule.head().arguments()) {
        value(argument, way.values).ifPresent(head::add);
      }
      if (head.size() == rule.head().arguments().size()) {
        var tuple = new Tuple(rule.head().relation(), head);
        uses.add(new Use(rule, tuple, way.premises, way.values));
      }
    }
    return uses;
  }

  /** Atoms first, in the order of the text; then equations until they settle; then the rest. */
  List<Way> ways(List<Literal> body, Map<String, Value> around) {
    List<Way> ways = List.of(new Way(around, List.of()));
    for (Literal literal : body) {
      if (literal instanceof Literal.Positive p) {
        ways = extended(ways, p.atom());
      }
    }
    var good = new ArrayList<Way>();
    for (Way way : ways) {
      Map<String, Value> values = settled(body, way.values);
      if (body.stream().allMatch(literal -> holds(literal, values))) {
        good.add(new Way(values, way.premises));
      }
    }
    return good;
  }

  private List<Way> extended(List<Way> ways, Atom atom) {
    var longer = new ArrayList<Way>();
    for (Way way : ways) {
      for (Tuple tuple : tuples(atom.relation())) {
        Map<String, Value> values = new LinkedHashMap<>(way.values);
        boolean fits = true;
        for (int i = 0; i < tuple.values().size() && fits; i++) {
          Value value = tuple.values().get(i);
          fits =
              switch (atom.arguments().get(i)) {
                case Expr.Wildcard w -> true;
                case Expr.Variable v ->
                    value.equals(values.computeIfAbsent(v.name(), name -> value));
                case Expr.Constant c -> c.value().equals(value);
                default -> throw new IllegalArgumentException("not made for this: " + atom);
              };
        }
        if (fits) {
          var premises = new ArrayList<>(way.premises);
          premises.add(tuple);
          longer.add(new Way(values, premises));
        }
      }
    }
    return longer;
  }

  private Map<String, Value> settled(List<Literal> body, Map<String, Value> start) {
    Map<String, Value> values = new LinkedHashMap<>(start);
    boolean news = true;
    while (news) {
      news = false;
      for (Literal literal : body) {
        if (literal instanceof Literal.Comparison c
            && c.op() == Relop.EQ
            && c.left() instanceof Expr.Variable v
            && !values.containsKey(v.name())) {
          Optional<Value> value = value(c.right(), values);
          if (value.isPresent()) {
            values.put(v.name(), value.get());
            news = true;
          }
        }
      }
    }
    return values;
  }

  boolean holds(Literal literal, Map<String, Value> values) {
    return switch (literal) {
      case Literal.Positive p -> true;
      case Literal.Negative n -> extended(List.of(new Way(values, List.of())), n.atom()).isEmpty();
      case Literal.Comparison c -> {
        Optional<Value> left = value(c.left(), values);
        Optional<Value> right = value(c.right(), values);
        yield left.isPresent()
            && right.isPresent()
            && c.op().accepts(left.get().compareTo(right.get()));
      }
      case Literal.Test t -> throw new IllegalArgumentException("not made for this: " + t);
    };
  }

  Optional<Value> value(Expr term, Map<String, Value> values) {
    return switch (term) {
      case Expr.Variable v -> Optional.ofNullable(values.get(v.name()));
      case Expr.Constant c -> Optional.of(c.value());
      case Expr.Wildcard w -> Optional.empty();
      case Expr.Call call -> call(call, values);
      case Expr.Aggregate a -> aggregate(a, values);
    };
  }

  private Optional<Value> call(Expr.Call call, Map<String, Value> values) {
    List<Long> numbers = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      value(argument, values).ifPresent(v -> numbers.add(((Value.Numeric) v).value()));
    }
    if (numbers.size() < call.arguments().size()) {
      return Optional.empty();
    }
    long a = numbers.getFirst();
    long b = numbers.getLast();
    if (call.function() == Function.REMAINDER && b == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.Numeric(
            switch (call.function()) {
              case ADD -> a + b;
              case SUBTRACT -> a - b;
              case MULTIPLY -> a * b;
              case REMAINDER -> a % b;
              default -> throw new IllegalArgumentException("not made for this: " + call);
            }));
  }

  private Optional<Value> aggregate(Expr.Aggregate a, Map<String, Value> values) {
    List<Long> targets = new ArrayList<>();
    for (Way way : ways(a.body(), values)) {
      targets.add(
          a.target().isEmpty()
              ? 1L
              : value(a.target().get(), way.values)
                  .map(v -> ((Value.Numeric) v).value())
                  .orElseThrow());
    }
    if (targets.isEmpty() && (a.fold() == Expr.Fold.MIN || a.fold() == Expr.Fold.MAX)) {
      return Optional.empty();
    }
    var all = targets.stream().mapToLong(Long::longValue).summaryStatistics();
    return Optional.of(
        new Value.Numeric(
            switch (a.fold()) {
              case COUNT, SUM -> all.getSum();
              case MIN -> all.getMin();
              case MAX -> all.getMax();
            }));
  }
}
