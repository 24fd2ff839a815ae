// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.proof;

import gatehouse.assess.ProofStep;
import gatehouse.logic.proof.Proof;
import gatehouse.logic.syntax.Location;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import gatehouse.model.Assurance;
import gatehouse.model.Observed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells a proof of the engine step by step.
 *
 * <p>A shared part is told each time it is needed, until the tree is full; conclusions beyond that
 * are named without their premises.
 */
public final class ProofTeller {
  private static final int MOST_STEPS = 2_000;
  private static final int DEEPEST = 64;
  private static final int MOST_SOURCES = 12;
  private static final String EXAMINED = "examined";

  private final Evidence evidence;
  private final Function<String, Set<String>> aspectsOf;
  private int steps;

  /**
   * Makes a teller.
   *
   * @param aspectsOf the words of the aspects on which the absence of a relation's tuples rests
   */
  public ProofTeller(Evidence evidence, Function<String, Set<String>> aspectsOf) {
    this.evidence = evidence;
    this.aspectsOf = aspectsOf;
  }

  /** The proof as steps. */
  public ProofStep tell(Proof proof) {
    steps = 0;
    return step(proof, List.of(), 0);
  }

  /** How much the weakest piece of evidence in it is worth. */
  public Assurance worth(Proof proof) {
    return new Worth(evidence).of(proof);
  }

  private ProofStep step(Proof proof, List<Proof> beside, int depth) {
    steps++;
    return switch (proof) {
      case Proof.Given given -> read(given.tuple());
      case Proof.Derived derived ->
          new ProofStep.Concluded(
              derived.tuple().toString(),
              derived.rule().doc(),
              place(derived.rule()),
              premises(derived.premises(), depth));
      case Proof.Absent absent ->
          new ProofStep.Absent(absent.text(), limited(examined(absent, beside)));
      case Proof.Compared compared -> compared(compared, depth);
      case Proof.Aggregated aggregated ->
          new ProofStep.Counted(aggregated.toString(), ways(List.of(aggregated), depth));
    };
  }

  private ProofStep read(Tuple tuple) {
    List<Observed<?>> sources = evidence.of(tuple);
    return sources.isEmpty()
        ? new ProofStep.Compared(tuple.toString()) // the host's own word, such as the day
        : new ProofStep.Read(tuple.toString(), limited(sources));
  }

  private ProofStep compared(Proof.Compared compared, int depth) {
    return compared.aggregates().isEmpty()
        ? new ProofStep.Compared(compared.text())
        : new ProofStep.Counted(compared.text(), ways(compared.aggregates(), depth));
  }

  private List<ProofStep> premises(List<Proof> premises, int depth) {
    List<ProofStep> told = new ArrayList<>();
    for (Proof premise : premises) {
      if (steps < MOST_STEPS && depth < DEEPEST) {
        told.add(step(premise, premises, depth + 1));
      }
    }
    return told;
  }

  private List<ProofStep> ways(List<Proof.Aggregated> aggregates, int depth) {
    List<ProofStep> told = new ArrayList<>();
    for (Proof.Aggregated aggregate : aggregates) {
      for (List<Proof> way : aggregate.ways()) {
        List<ProofStep> together = premises(way, depth);
        if (together.size() == 1) {
          told.add(together.getFirst());
        } else if (!together.isEmpty()) {
          String all =
              together.stream().map(ProofStep::statement).collect(Collectors.joining(", "));
          told.add(new ProofStep.Concluded(all, "", "", together));
        }
      }
    }
    return told;
  }

  /** The coverage in the premises beside a negation that makes the absence mean something. */
  private List<Observed<?>> examined(Proof.Absent absent, List<Proof> beside) {
    Set<String> aspects = aspectsOf.apply(absent.literal().atom().relation());
    List<Observed<?>> found = new ArrayList<>();
    Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Proof> open = new ArrayDeque<>(beside);
    while (!open.isEmpty()) {
      Proof at = open.pop();
      if (at instanceof Proof.Given given
          && given.tuple().relation().equals(EXAMINED)
          && aspects.contains(given.tuple().symbol(1))) {
        found.addAll(evidence.of(given.tuple()));
      } else if (at instanceof Proof.Derived derived && seen.add(at)) {
        derived.premises().forEach(open::push);
      }
    }
    return found.stream().distinct().toList();
  }

  private static String place(Rule rule) {
    Location at = rule.location();
    return at.source() + ":" + at.line();
  }

  private static List<Observed<?>> limited(List<Observed<?>> sources) {
    return sources.size() > MOST_SOURCES ? sources.subList(0, MOST_SOURCES) : sources;
  }
}
