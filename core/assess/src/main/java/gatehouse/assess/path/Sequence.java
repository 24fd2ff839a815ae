// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.ground.Worlds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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

  /** What is open, by where it begins. */
  private final List<Begun> left = new ArrayList<>();

  /** The fix that is tried in each world. */
  private final int[] tried = new int[Worlds.MOST];

  private int worldsUsed;

  /** What somebody still gets, and the worlds in which they begin. */
  private static final class Begun {
    private final int atom;
    private final List<Pair> open = new ArrayList<>();
    private long in;

    private Begun(Start start) {
      atom = start.atom();
    }
  }

  /**
   * Begins with nothing done.
   *
   * @param pairs what is open as things are, and is to be closed
   */
  Sequence(HomeGraph home, List<Pair> pairs) {
    worlds = new Worlds(home.grounding());
    given = home.given();
    Map<Start, Begun> byStart = new LinkedHashMap<>();
    pairs.forEach(pair -> byStart.computeIfAbsent(pair.start(), Begun::new).open.add(pair));
    left.addAll(byStart.values());
  }

  /** Hears that a fix would close a pair; fixes go by their places. */
  private interface Shut {
    void by(int fix, Pair pair);
  }

  /** For each of these fixes what it would close now, in the order of the pairs. */
  List<List<Pair>> closedBy(List<PossibleFix> fixes) {
    List<List<Pair>> closed = new ArrayList<>();
    fixes.forEach(fix -> closed.add(new ArrayList<>()));
    tryEach(fixes, (fix, pair) -> closed.get(fix).add(pair));
    return closed;
  }

  /** For each of these fixes what all that it would close now weighs. */
  long[] gains(List<PossibleFix> fixes) {
    long[] gains = new long[fixes.size()];
    tryEach(fixes, (fix, pair) -> gains[fix] += pair.asset().spec().weight());
    return gains;
  }

  private void tryEach(List<PossibleFix> fixes, Shut shut) {
    worlds.begin(given);
    for (int number = 0; number < fixes.size(); number++) {
      PossibleFix fix = fixes.get(number);
      BitSet adds = (BitSet) fix.adds().clone();
      adds.andNot(taken);
      for (Begun begun : left) {
        begin(begun, number, fix.takes(), adds);
        if (worldsUsed == Worlds.MOST) {
          judge(shut);
        }
      }
    }
    judge(shut);
  }

  /** Makes a fix; what it closes is no longer open. */
  void make(PossibleFix fix, List<Pair> closes) {
    given.or(fix.adds());
    taken.or(fix.takes());
    given.andNot(taken);
    Set<Pair> shut = Collections.newSetFromMap(new IdentityHashMap<>());
    shut.addAll(closes);
    left.forEach(begun -> begun.open.removeIf(shut::contains));
    left.removeIf(begun -> begun.open.isEmpty());
  }

  private void begin(Begun begun, int fix, BitSet takes, BitSet adds) {
    int world = worldsUsed++;
    tried[world] = fix;
    begun.in |= 1L << world;
    if (!taken.get(begun.atom)) {
      worlds.give(world, begun.atom);
    }
    worlds.give(world, adds);
    worlds.take(world, takes);
  }

  private void judge(Shut shut) {
    worlds.run();
    for (Begun begun : left) {
      for (Pair pair : begun.open) {
        long closed = begun.in & ~worlds.where(pair.asset().atom());
        for (; closed != 0; closed &= closed - 1) {
          shut.by(tried[Long.numberOfTrailingZeros(closed)], pair);
        }
      }
      begun.in = 0;
    }
    worldsUsed = 0;
    worlds.again();
  }
}
