// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.wall;

import gatehouse.assess.ProofStep;
import gatehouse.assess.Subject;
import gatehouse.assess.audit.Conclusion;
import gatehouse.assess.audit.Home;
import gatehouse.assess.wall.Reach.State;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.SegmentUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers for every pair of parts of the home: what was shown by a message stands before what is
 * inferred from rules, and an arrived message before one that was held.
 */
public final class Reaches {
  private final Home home;
  private final Map<String, SegmentUse> uses = new TreeMap<>();

  /** Answers out of what is known of a home. */
  public Reaches(Home home) {
    this.home = home;
    home.facts()
        .forEach(
            observed -> {
              if (observed.fact() instanceof Segment f) {
                uses.merge(f.segment().value(), f.use(), Reaches::known);
              }
            });
  }

  /** The parts of the home: the main network first, the outside last. */
  public List<Subject> parts() {
    return home.assessment().subjects().values().stream()
        .filter(subject -> subject.kind().equals("segment"))
        .sorted(
            Comparator.comparing((Subject s) -> use(s))
                .thenComparing(Subject::name)
                .thenComparing(Subject::id))
        .toList();
  }

  /** What a part is for. */
  public SegmentUse use(Subject part) {
    return uses.getOrDefault(part.id(), SegmentUse.UNKNOWN);
  }

  /** From every part to every part; to itself only where members were seen to be kept apart. */
  public List<Reach> between() {
    List<Reach> all = new ArrayList<>();
    for (Subject from : parts()) {
      for (Subject to : parts()) {
        Reach reach = answer("part", from, to);
        if (!from.equals(to) || reach.state() != State.UNKNOWN) {
          all.add(reach);
        }
      }
    }
    return all;
  }

  /** From every part to the pages by which its router is managed. */
  public List<Reach> toRouters() {
    List<Reach> all = new ArrayList<>();
    for (Subject from : parts()) {
      home.facts(Gateway.class, from.id()).stream()
          .map(observed -> observed.fact() instanceof Gateway g ? g.router().value() : "")
          .distinct()
          .forEach(router -> all.add(answer("router", from, subject(router))));
    }
    return all;
  }

  private Reach answer(String what, Subject from, Subject to) {
    for (State state : State.values()) {
      List<Conclusion> concluded = concluded(what + "_reach", from, to, state);
      if (!concluded.isEmpty()) {
        List<String> ports = concluded.stream().map(t -> t.text(3)).distinct().toList();
        List<ProofStep> proofs = concluded.stream().map(home::why).toList();
        return new Reach(
            from, to, state, state == State.ALLOWED_IN_PART ? ports : List.of(), proofs);
      }
    }
    return new Reach(from, to, State.UNKNOWN, List.of(), List.of());
  }

  private List<Conclusion> concluded(String relation, Subject from, Subject to, State state) {
    return home.concluded(relation, from.id()).stream()
        .filter(t -> t.text(1).equals(to.id()) && t.text(2).equals(state.word()))
        .toList();
  }

  private Subject subject(String id) {
    Subject known = home.assessment().subjects().get(id);
    return known != null ? known : new Subject(id, "device", id, "", "");
  }

  private static SegmentUse known(SegmentUse one, SegmentUse other) {
    return one == SegmentUse.UNKNOWN ? other : one;
  }
}
