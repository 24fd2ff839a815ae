// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a plan is made for: whom somebody fears, what they keep, and what changes cost them.
 *
 * @param feared kinds of adversaries; everybody when there are none
 * @param kept ids of assets; everything when there are none
 * @param minutes the work that there is time for; as much as it takes when there is none
 * @param first keys of fixes that are made first, whatever others gain: they end what may be
 *     happening now
 * @param last keys of fixes that are made last: somebody who watches would notice
 */
public record Concern(
    Set<String> feared,
    Set<String> kept,
    Tolerance tolerance,
    OptionalInt minutes,
    Set<String> first,
    Set<String> last) {
  /** What concerns somebody of whom nothing is known. */
  public static final Concern EVERYBODYS =
      new Concern(Set.of(), Set.of(), Tolerance.USUAL, OptionalInt.empty(), Set.of(), Set.of());

  /** What weighs as much matters to everybody. */
  private static final long MATTERS_TO_ALL = 10;

  /** Whom nobody names in a paper that they may have to hand over. */
  private static final Set<String> UNNAMED = Set.of("someone at home", "employer", "state");

  public Concern {
    feared = Set.copyOf(feared);
    kept = Set.copyOf(kept);
    first = Set.copyOf(first);
    last = Set.copyOf(last);
  }

  /** The same, without those whom one does not name before others. */
  public Concern forOthers() {
    Set<String> named = new HashSet<>(feared);
    named.removeAll(UNNAMED);
    return new Concern(named, kept, tolerance, minutes, first, last);
  }

  /** Whether somebody of this kind is feared. */
  public boolean fears(Start start) {
    return start.isAdversary() && (feared.isEmpty() || feared.contains(start.who()));
  }

  /** Whether this must not be had: what was named, and what matters most to everybody. */
  public boolean keeps(Asset asset) {
    return kept.isEmpty()
        || kept.contains(asset.spec().id())
        || asset.spec().weight() >= MATTERS_TO_ALL;
  }

  /** Whether a fix is one of those that are made last. */
  public boolean isLast(PossibleFix fix) {
    return last.contains(fix.key());
  }

  /** When a fix is made: those of a lesser turn come first, whatever they gain. */
  int turn(PossibleFix fix) {
    if (isLast(fix)) {
      return 2;
    }
    return first.contains(fix.key()) ? 0 : 1;
  }
}
