// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.ground.Worlds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes fixes one after another, and says what each further one would close: every fix that waits
 * and everybody hostile is a world of its own, and 64 worlds are looked at together.
 */
final class Sequence {
  private final Worlds worlds;
  private final BitSet given;
  private final BitSet taken = new BitSet();
  private final Map<Start, List<Pair>> left = new LinkedHashMap<>();

  /** The fix that is tried in each world, and the worlds of everybody hostile. */
  private final List<Integer> tried = new ArrayList<>();

  private final Map<Start, Long> worldsOf = new HashMap<>();

  /**
   * Begins with nothing done.
   *
   * @param pairs what is open as things are, and is to be closed
   */
  Sequence(HomeGraph home, List<Pair> pairs) {
    worlds = new Worlds(home.grounding());
    given = home.given();
    pairs.forEach(pair -> left.computeIfAbsent(pair.start(), s -> new ArrayList<>()).add(pair));
  }

  /** For each of these fixes what it would close now, in the order of the pairs. */
  List<List<Pair>> closedBy(List<PossibleFix> fixes) {
    List<List<Pair>> closed = new ArrayList<>();
    worlds.begin(given);
    for (int fix = 0; fix < fixes.size(); fix++) {
      closed.add(new ArrayList<>());
      for (Start start : left.keySet()) {
        begin(start, fix, fixes.get(fix));
        if (tried.size() == Worlds.MOST) {
          judge(closed);
        }
      }
    }
    judge(closed);
    return closed;
  }

  /** Makes a fix; what it closes is no longer open. */
  void make(PossibleFix fix, List<Pair> closes) {
    given.or(fix.adds());
    taken.or(fix.takes());
    given.andNot(taken);
    Set<Pair> shut = Collections.newSetFromMap(new IdentityHashMap<>());
    shut.addAll(closes);
    left.values().forEach(pairs -> pairs.removeIf(shut::contains));
    left.values().removeIf(List::isEmpty);
  }

  private void begin(Start start, int number, PossibleFix fix) {
    int world = tried.size();
    tried.add(number);
    worldsOf.merge(start, 1L << world, (a, b) -> a | b);
    worlds.give(world, start.atom());
    worlds.give(world, fix.adds());
    worlds.take(world, taken);
    worlds.take(world, fix.takes());
  }

  private void judge(List<List<Pair>> closed) {
    worlds.run();
    left.forEach(
        (start, pairs) -> {
          long of = worldsOf.getOrDefault(start, 0L);
          for (Pair pair : pairs) {
            long shut = of & ~worlds.where(pair.asset().atom());
            for (; shut != 0; shut &= shut - 1) {
              closed.get(tried.get(Long.numberOfTrailingZeros(shut))).add(pair);
            }
          }
        });
    tried.clear();
    worldsOf.clear();
    worlds.begin(given);
  }
}
