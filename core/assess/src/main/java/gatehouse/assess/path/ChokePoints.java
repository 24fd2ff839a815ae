// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gatehouse.logic.ground.Grounding;
import gatehouse.logic.ground.Worlds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what most ways go through, by asking of every point what would be lost without it. */
public final class ChokePoints {
  private final HomeGraph home;
  private final Worlds worlds;
  private final Map<Start, List<Pair>> pairs;
  private final Map<Start, Ways> ways = new LinkedHashMap<>();

  /** A point without which these are closed. */
  private record Barred(int atom, List<Pair> closed) {
    long weight() {
      return closed.stream().mapToLong(pair -> pair.asset().spec().weight()).sum();
    }
  }

  private ChokePoints(HomeGraph home, List<Pair> pairs) {
    this.home = home;
    this.worlds = new Worlds(home.grounding());
    this.pairs = pairs.stream().collect(groupingBy(Pair::start, LinkedHashMap::new, toList()));
    this.pairs.keySet().forEach(start -> ways.put(start, Ways.from(start, home)));
  }

  /**
   * The points whose loss closes most of these, what weighs most first; of points whose loss closes
   * the same, the one that is reached with least effort. A point that only one way goes through is
   * none.
   */
  public static List<ChokePoint> of(HomeGraph home, List<Pair> pairs) {
    return new ChokePoints(home, pairs).find();
  }

  private List<ChokePoint> find() {
    List<Barred> points = new ArrayList<>();
    for (int atom : points().stream().toArray()) {
      Barred barred = barred(atom);
      if (barred.closed.size() > 1) {
        points.add(barred);
      }
    }
    points.sort(
        Comparator.comparing((Barred point) -> -point.weight())
            .thenComparing(point -> effort(point))
            .thenComparing(point -> home.grounding().tuple(point.atom)));
    Set<Set<Pair>> told = new HashSet<>();
    List<ChokePoint> found = new ArrayList<>();
    List<PossibleFix> fixes = home.fixes();
    List<List<Pair>> worth = new Sequence(home, all()).closedBy(fixes);
    for (Barred point : points) {
      Optional<RouteStep> step = usual(point);
      if (step.isPresent() && told.add(Set.copyOf(point.closed))) {
        List<PossibleFix> ends = new ArrayList<>();
        for (int fix = 0; fix < fixes.size(); fix++) {
          if (Set.copyOf(worth.get(fix)).containsAll(point.closed)) {
            ends.add(fixes.get(fix));
          }
        }
        found.add(new ChokePoint(step.get(), point.closed, ends));
      }
    }
    return found;
  }

  private List<Pair> all() {
    return pairs.values().stream().flatMap(List::stream).toList();
  }

  /** What steps gain, but for what is an asset itself. */
  private BitSet points() {
    Grounding grounding = home.grounding();
    BitSet points = new BitSet();
    for (int d = 0; d < grounding.derivations(); d++) {
      if (home.step(grounding.rule(d)).isPresent()) {
        points.set(grounding.head(d));
      }
    }
    home.assets().forEach(asset -> points.clear(asset.atom()));
    return points;
  }

  private Barred barred(int atom) {
    List<Pair> closed = new ArrayList<>();
    List<Start> few = new ArrayList<>();
    ways.forEach(
        (start, way) -> {
          if (way.reaches(atom)) {
            few.add(start);
          }
        });
    for (int from = 0; from < few.size(); from += Worlds.MOST) {
      closed.addAll(barred(atom, few.subList(from, Math.min(few.size(), from + Worlds.MOST))));
    }
    return new Barred(atom, closed);
  }

  private List<Pair> barred(int atom, List<Start> few) {
    worlds.begin(home.given());
    for (int world = 0; world < few.size(); world++) {
      worlds.give(world, few.get(world).atom());
      worlds.bar(world, atom);
    }
    worlds.run();
    List<Pair> closed = new ArrayList<>();
    for (int world = 0; world < few.size(); world++) {
      for (Pair pair : pairs.getOrDefault(few.get(world), List.of())) {
        if ((worlds.where(pair.asset().atom()) >>> world & 1) == 0) {
          closed.add(pair);
        }
      }
    }
    return closed;
  }

  /** The least effort by which anybody reaches the point. */
  private long effort(Barred point) {
    return ways.values().stream().mapToLong(way -> way.effort(point.atom)).min().orElseThrow();
  }

  /**
   * The step by which most of those who are stopped there would have reached the point; of as many,
   * the one that takes some doing.
   */
  private Optional<RouteStep> usual(Barred point) {
    Map<RouteStep, Integer> steps = new LinkedHashMap<>();
    for (Pair pair : point.closed) {
      Optional.ofNullable(ways.get(pair.start()))
          .flatMap(way -> way.step(point.atom))
          .ifPresent(step -> steps.merge(step, 1, Integer::sum));
    }
    return steps.entrySet().stream()
        .max(
            Map.Entry.<RouteStep, Integer>comparingByValue()
                .thenComparing(step -> step.getKey().spec().effort())
                .thenComparing(step -> step.getKey().spec().id()))
        .map(Map.Entry::getKey);
  }
}
