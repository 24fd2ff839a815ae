// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.cut.Cut;
import gatehouse.logic.cut.Cutter;
import gatehouse.logic.cut.Fix;
import gatehouse.logic.cut.Goal;
import gatehouse.logic.cut.Problem;
import gatehouse.logic.ground.Propagation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Plans what to do in a home. */
public final class Planner {
  private static final int EFFORT = 200_000;

  /** A fix of the plan, and what it alone keeps shut. */
  private record Chosen(PossibleFix fix, int number, Pair again) {}

  private final HomeGraph home;
  private final Tolerance tolerance;
  private final Propagation propagation;

  public Planner(HomeGraph home, Tolerance tolerance) {
    this.home = home;
    this.tolerance = tolerance;
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
    List<PossibleFix> fixes = home.fixes().stream().filter(allowed).toList();
    Problem problem =
        new Problem(
            home.grounding(),
            home.given(),
            pairs.stream().map(Planner::goal).toList(),
            fixes.stream().map(this::fix).toList());
    Cut cut = Cutter.cut(problem, EFFORT);
    List<Pair> open = cut.uncut().stream().map(pairs::get).toList();
    List<Pair> closed = new ArrayList<>(pairs);
    closed.removeAll(open);
    List<Chosen> chosen = new ArrayList<>();
    for (int number : cut.chosen().stream().toArray()) {
      Pair again = pairs.get(cut.reopened().get(chosen.size()).getFirst());
      chosen.add(new Chosen(fixes.get(number), number, again));
    }
    return new Plan(
        ordered(problem, cut.chosen(), chosen, closed), cut.cost(), cut.lowerBound(), closed, open);
  }

  /**
   * The cheapest allowed fixes for as many of these as fit into so many minutes of work: what
   * weighs most is planned for first, and what no longer fits is left open.
   */
  public Plan plan(List<Pair> pairs, Predicate<PossibleFix> allowed, long minutes) {
    Plan best = plan(pairs, allowed);
    if (minutes(best) <= minutes) {
      return best;
    }
    List<Pair> heaviest = new ArrayList<>(pairs);
    heaviest.sort(Comparator.comparing(pair -> -pair.asset().spec().weight()));
    List<Pair> taken = new ArrayList<>();
    best = plan(taken, allowed);
    for (Pair pair : heaviest) {
      taken.add(pair);
      Plan plan = plan(taken, allowed);
      if (minutes(plan) <= minutes) {
        best = plan;
      } else {
        taken.removeLast();
      }
    }
    List<Pair> open = new ArrayList<>(pairs);
    open.removeAll(best.closed());
    return new Plan(best.fixes(), best.cost(), best.lowerBound(), best.closed(), open);
  }

  private static long minutes(Plan plan) {
    return plan.fixes().stream().mapToLong(fix -> fix.fix().spec().minutes()).sum();
  }

  /** What each fix of this home is worth alone, the most for its cost first. */
  public List<Worth> worth(List<Pair> pairs) {
    return Worth.of(home, pairs, tolerance);
  }

  private List<Plan.PlannedFix> ordered(
      Problem problem, BitSet all, List<Chosen> chosen, List<Pair> closed) {
    List<Plan.PlannedFix> ordered = new ArrayList<>();
    Sequence sequence = new Sequence(home, closed);
    List<Chosen> waiting = new ArrayList<>(chosen);
    while (!waiting.isEmpty()) {
      List<List<Pair>> closes = sequence.closedBy(waiting.stream().map(Chosen::fix).toList());
      int best = best(waiting, closes);
      Chosen next = waiting.remove(best);
      sequence.make(next.fix, closes.get(best));
      BitSet without = (BitSet) all.clone();
      without.clear(next.number);
      BitSet given = problem.after(without, goal(next.again));
      Route route = Ways.route(next.again, home, given);
      long cost = tolerance.cost(next.fix.spec());
      ordered.add(new Plan.PlannedFix(next.fix, cost, closes.get(best), route));
    }
    return ordered;
  }

  /** The fix that closes what weighs most for its cost; the cheaper, then the first, of equals. */
  private int best(List<Chosen> waiting, List<List<Pair>> closes) {
    int best = 0;
    for (int i = 1; i < waiting.size(); i++) {
      long cost = tolerance.cost(waiting.get(i).fix.spec());
      long bestCost = tolerance.cost(waiting.get(best).fix.spec());
      long more = weight(closes.get(i)) * bestCost - weight(closes.get(best)) * cost;
      if (more > 0 || (more == 0 && cost < bestCost)) {
        best = i;
      }
    }
    return best;
  }

  private static long weight(List<Pair> pairs) {
    return pairs.stream().mapToLong(pair -> pair.asset().spec().weight()).sum();
  }

  private Fix fix(PossibleFix fix) {
    return new Fix(tolerance.cost(fix.spec()), fix.takes(), fix.adds());
  }

  private static Goal goal(Pair pair) {
    BitSet assumed = new BitSet();
    assumed.set(pair.start().atom());
    return new Goal(pair.asset().atom(), assumed);
  }
}
