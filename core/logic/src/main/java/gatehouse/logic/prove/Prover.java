// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.eval.Result;
import gatehouse.logic.eval.RuleCode;
import gatehouse.logic.proof.Costs;
import gatehouse.logic.proof.Proof;
import gatehouse.logic.proof.ProofGraph;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers why: builds proofs and graphs from the derivations of an evaluation. */
public final class Prover {
  /** So many proofs are kept, for the memory's sake. */
  private static final int KEPT = 100_000;

  private final Result result;
  private final Explainer explainer;
  private final Optional<Prover> before;
  private final Map<Integer, DerivationIndex> indexes = new HashMap<>();

  /**
   * Proofs that were asked for and all their parts: what one conclusion rests on others do, too.
   */
  private final Map<Premise.Row, Proof> done = new HashMap<>();

  private @Nullable Costing costing;

  /** The derivation that a proof uses. */
  private record Chosen(Rule rule, List<Premise> premises) {}

  public Prover(Result result) {
    this(result, Optional.empty());
  }

  /**
   * @param before knows the relations that the result took over
   */
  public Prover(Result result, Prover before) {
    this(result, Optional.of(before));
  }

  private Prover(Result result, Optional<Prover> before) {
    this.result = result;
    this.before = before;
    explainer = new Explainer(result);
  }

  /** The cost of the cheapest proof of the tuple in a row. */
  public synchronized long cost(int relation, int row) {
    return costing().cost(relation, row);
  }

  /** The cheapest proof of the tuple in a row. */
  public synchronized Proof prove(int relation, int row) {
    if (done.size() > KEPT) {
      done.clear();
    }
    Map<Premise.Row, Chosen> chosen = new HashMap<>();
    var open = new ArrayList<>(List.of(new Premise.Row(relation, row)));
    while (!open.isEmpty()) {
      Premise.Row goal = open.getLast();
      Chosen known = chosen.get(goal);
      if (done.containsKey(goal)) {
        open.removeLast();
      } else if (isGiven(goal)) {
        done.put(goal, new Proof.Given(tuple(goal)));
      } else if (known != null) {
        done.put(goal, derived(goal, known));
      } else {
        DerivationIndex.Use use = cheapest(goal);
        List<Premise> premises = explainer.premises(use.rule(), use.derivation());
        chosen.put(goal, new Chosen(result.code(use.rule()).rule(), premises));
        Premise.rows(premises).stream().filter(r -> !done.containsKey(r)).forEach(open::add);
      }
    }
    return of(new Premise.Row(relation, row));
  }

  /** All derivations behind the tuple in a row. */
  public synchronized ProofGraph graph(int relation, int row) {
    Set<Tuple> given = new LinkedHashSet<>();
    Map<Tuple, List<ProofGraph.Derivation>> derivations = new LinkedHashMap<>();
    Set<Premise.Row> seen = new LinkedHashSet<>();
    var goal = new Premise.Row(relation, row);
    seen.add(goal);
    var open = new ArrayList<>(List.of(goal));
    for (int i = 0; i < open.size(); i++) {
      Premise.Row next = open.get(i);
      if (isGiven(next)) {
        given.add(tuple(next));
      }
      Map<String, ProofGraph.Derivation> sorted = new TreeMap<>();
      for (DerivationIndex.Use use : index(next.relation()).of(next.row())) {
        List<Premise> premises = explainer.premises(use.rule(), use.derivation());
        ProofGraph.Derivation derivation = derivation(use, next, premises);
        sorted.put("%09d ".formatted(use.rule()) + derivation.premises(), derivation);
        Premise.rows(premises).stream().filter(seen::add).forEach(open::add);
      }
      if (!sorted.isEmpty()) {
        derivations.put(tuple(next), List.copyOf(sorted.values()));
      }
    }
    return new ProofGraph(tuple(goal), given, derivations);
  }

  private ProofGraph.Derivation derivation(
      DerivationIndex.Use use, Premise.Row head, List<Premise> premises) {
    var conditions = new ArrayList<String>();
    for (Premise premise : premises) {
      switch (premise) {
        case Premise.Row r -> {}
        case Premise.Missing m -> conditions.add("!" + m.text());
        case Premise.Condition c -> conditions.add(c.text());
        case Premise.Counted c -> conditions.add(c.text() + " = " + c.value());
      }
    }
    return new ProofGraph.Derivation(
        result.code(use.rule()).rule(),
        tuple(head),
        Premise.rows(premises).stream().map(this::tuple).toList(),
        conditions);
  }

  /** Of the derivations as cheap and as low as can be, the first by rule and premises. */
  private DerivationIndex.Use cheapest(Premise.Row goal) {
    DerivationIndex.@Nullable Use best = null;
    for (DerivationIndex.Use use : index(goal.relation()).of(goal.row())) {
      if (isCheapest(use, goal) && (best == null || isBefore(use, best))) {
        best = use;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no derivation of " + tuple(goal));
    }
    return best;
  }

  private boolean isCheapest(DerivationIndex.Use use, Premise.Row goal) {
    Costing known = costing();
    RuleCode code = result.code(use.rule());
    Derivations derivations = result.derivations().get(use.rule());
    long cost = code.cost();
    int height = 0;
    for (int p = 0; p < code.premises(); p++) {
      int row = derivations.premise(use.derivation(), p);
      cost = Costs.plus(cost, known.cost(code.premise(p), row));
      height = Math.max(height, known.height(code.premise(p), row));
    }
    cost = Costs.plus(cost, known.aggregates(use.rule(), use.derivation()));
    return cost == known.cost(goal.relation(), goal.row())
        && height + 1 == known.height(goal.relation(), goal.row());
  }

  private boolean isBefore(DerivationIndex.Use a, DerivationIndex.Use b) {
    if (a.rule() != b.rule()) {
      return a.rule() < b.rule();
    }
    RuleCode code = result.code(a.rule());
    Derivations derivations = result.derivations().get(a.rule());
    for (int p = 0; p < code.premises(); p++) {
      int order =
          result
              .tuple(code.premise(p), derivations.premise(a.derivation(), p))
              .compareTo(result.tuple(code.premise(p), derivations.premise(b.derivation(), p)));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  private Proof derived(Premise.Row goal, Chosen chosen) {
    List<Proof> proofs = chosen.premises.stream().map(this::proof).toList();
    long cost = costing().cost(goal.relation(), goal.row());
    return new Proof.Derived(tuple(goal), chosen.rule, cost, proofs);
  }

  private Proof proof(Premise premise) {
    return switch (premise) {
      case Premise.Row row -> of(row);
      case Premise.Missing m -> new Proof.Absent(m.literal(), m.text());
      case Premise.Condition c ->
          new Proof.Compared(
              c.literal(), c.text(), c.aggregates().stream().map(this::counted).toList());
      case Premise.Counted c -> counted(c);
    };
  }

  private Proof.Aggregated counted(Premise.Counted c) {
    List<List<Proof>> ways =
        c.ways().stream().map(way -> way.stream().map(this::of).toList()).toList();
    return new Proof.Aggregated(c.fold(), c.text(), c.value(), ways);
  }

  private Proof of(Premise.Row row) {
    Proof proof = done.get(row);
    if (proof == null) {
      throw new IllegalStateException("a premise without a proof");
    }
    return proof;
  }

  private boolean isGiven(Premise.Row row) {
    return row.row() < result.given()[row.relation()];
  }

  private Tuple tuple(Premise.Row row) {
    return result.tuple(row.relation(), row.row());
  }

  private synchronized DerivationIndex index(int relation) {
    return before.isPresent() && result.kept().get(relation)
        ? before.get().index(relation)
        : indexes.computeIfAbsent(relation, r -> new DerivationIndex(result, r));
  }

  private synchronized Costing costing() {
    Costing known = costing;
    if (known == null) {
      known = Costing.of(result, explainer, before.map(Prover::costing));
      costing = known;
    }
    return known;
  }
}
