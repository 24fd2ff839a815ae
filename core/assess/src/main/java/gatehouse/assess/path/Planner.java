// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.cut.Cut;
import gatehouse.logic.ground.Propagation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Plans what to do in a home. */
public final class Planner {
  /** After so many pairs that do not fit into the time no more are tried. */
  private static final int MOST_REFUSED = 100;

  /** A fix of the plan, what it alone keeps shut, and when it is made. */
  private record Chosen(PossibleFix fix, int number, Pair again, int turn) {}

  private final HomeGraph home;
  private final Concern concern;
  private final Tolerance tolerance;
  private final Propagation propagation;

  /** Plans for everybody, by what fixes cost somebody. */
  public Planner(HomeGraph home, Tolerance tolerance) {
    this(home, new Concern(Set.of(), Set.of(), tolerance, OptionalInt.empty(), Set.of(), Set.of()));
  }

  /** Plans by what concerns somebody. */
  public Planner(HomeGraph home, Concern concern) {
    this.home = home;
    this.concern = concern;
    this.tolerance = concern.tolerance();
    propagation = new Propagation(home.grounding());
  }

  /** What somebody of a kind gets as things are: those who are hostile only, not things. */
  public List<Pair> open(Predicate<Start> feared) {
    return open(feared, List.of());
  }

  /** What somebody of a kind still gets when these fixes are made. */
  public List<Pair> open(Predicate<Start> feared, List<PossibleFix> made) {
    List<Pair> open = new ArrayList<>();
    for (Start start : home.starts()) {
      if (start.isAdversary() && feared.test(start)) {
        BitSet given = home.given(start);
        made.forEach(fix -> given.or(fix.adds()));
        made.forEach(fix -> given.andNot(fix.takes()));
        propagation.run(given);
        home.assets().stream()
            .filter(asset -> propagation.holds(asset.atom()))
            .forEach(asset -> open.add(new Pair(start, asset)));
      }
    }
    return open;
  }

  /** The cheapest allowed fixes that close all of these. */
  public Plan plan(List<Pair> pairs, Predicate<PossibleFix> allowed) {
    Draft draft = draft(pairs, allowed);
    return plan(draft, pairs, draft);
  }

  /**
   * The cheapest allowed fixes for as many of these as fit into so many minutes of work: what
   * weighs most is planned for first, and what no longer fits is postponed.
   */
  public Plan plan(List<Pair> pairs, Predicate<PossibleFix> allowed, long minutes) {
    Draft all = draft(pairs, allowed);
    if (all.minutes() <= minutes) {
      return plan(all, pairs, all);
    }
    List<Pair> heaviest = new ArrayList<>(pairs);
    heaviest.sort(Comparator.comparing(pair -> -pair.asset().spec().weight()));
    List<Pair> taken = new ArrayList<>();
    Draft best = draft(taken, allowed);
    int refused = 0;
    for (Pair pair : heaviest) {
      if (best.left(List.of(pair), propagation).isEmpty()) {
        taken.add(pair); // the cheapest fixes for those before are the cheapest with it
      } else if (refused < MOST_REFUSED) {
        taken.add(pair);
        Draft draft = draft(taken, allowed);
        if (draft.minutes() <= minutes) {
          best = draft;
        } else {
          taken.removeLast();
          refused++;
        }
      }
    }
    return plan(best, pairs, all);
  }

  private Draft draft(List<Pair> pairs, Predicate<PossibleFix> allowed) {
    return Draft.of(home, tolerance, pairs, home.fixes().stream().filter(allowed).toList());
  }

  /**
   * The draft in order, with what it closes of these pairs and what it does not.
   *
   * @param all the draft that there would be with all the time in the world
   */
  private Plan plan(Draft draft, List<Pair> pairs, Draft all) {
    List<Pair> left = draft.left(pairs, propagation);
    List<Pair> closed = new ArrayList<>(pairs);
    closed.removeAll(left);
    List<Pair> open = all.left(left, propagation);
    List<Pair> postponed = new ArrayList<>(left);
    postponed.removeAll(open);
    Cut cut = draft.cut();
    List<Chosen> chosen = new ArrayList<>();
    for (int number : cut.chosen().stream().toArray()) {
      Pair again = draft.pairs().get(cut.reopened().get(chosen.size()).getFirst());
      PossibleFix fix = draft.fixes().get(number);
      chosen.add(new Chosen(fix, number, again, concern.turn(fix)));
    }
    return new Plan(
        ordered(draft, chosen, closed), cut.cost(), cut.lowerBound(), closed, open, postponed);
  }

  /** What each fix of this home is worth alone, the most for its cost first. */
  public List<Worth> worth(List<Pair> pairs) {
    return Worth.of(home, pairs, tolerance);
  }

  private List<Plan.PlannedFix> ordered(Draft draft, List<Chosen> chosen, List<Pair> closed) {
    List<Plan.PlannedFix> ordered = new ArrayList<>();
    Sequence sequence = new Sequence(home, closed);
    List<Chosen> waiting = new ArrayList<>(chosen);
    while (!waiting.isEmpty()) {
      long[] gains = sequence.gains(waiting.stream().map(Chosen::fix).toList());
      Chosen next = waiting.remove(best(waiting, gains));
      List<Pair> closes = sequence.closedBy(List.of(next.fix)).getFirst();
      sequence.make(next.fix, closes);
      Route route = Ways.route(next.again, home, draft.without(next.number, next.again));
      long cost = tolerance.cost(next.fix.spec());
      ordered.add(new Plan.PlannedFix(next.fix, cost, closes, route));
    }
    return ordered;
  }

  /**
   * Of the fixes whose turn it is, the one that closes what weighs most for its cost; the cheaper,
   * then the first, of equals.
   */
  private int best(List<Chosen> waiting, long[] gains) {
    int best = -1;
    int bestTurn = Integer.MAX_VALUE;
    long bestGain = 0;
    long bestCost = 1;
    for (int i = 0; i < waiting.size(); i++) {
      int turn = waiting.get(i).turn;
      long cost = tolerance.cost(waiting.get(i).fix.spec());
      long more = gains[i] * bestCost - bestGain * cost;
      boolean better = more > 0 || (more == 0 && cost < bestCost);
      if (turn < bestTurn || (turn == bestTurn && better)) {
        best = i;
        bestTurn = turn;
        bestGain = gains[i];
        bestCost = cost;
      }
    }
    return best;
  }
}
