// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.Gain.Still;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the grade of a home would be when some of its findings were put right. */
public final class Gains {
  private final Scale known;
  private final Scale all;
  private final Grade now;

  private Gains(Scale known, Scale all) {
    this.known = known;
    this.all = all;
    this.now = new Grade(known.mark(List.of()), all.mark(List.of()), List.of(), List.of());
  }

  /** The gains in a home with these findings, and these gaps. */
  public static Gains of(Collection<Finding> findings, Collection<Gap> gaps) {
    List<Weight> known = findings.stream().map(Weight::of).toList();
    return new Gains(Scale.of(known), Scale.of(Grader.all(known, gaps)));
  }

  /** The grade when all of these findings are gone, and nothing else changes. */
  public Gain without(Collection<Finding> fixed) {
    Set<String> seen = new HashSet<>();
    List<Weight> gone =
        fixed.stream().filter(finding -> seen.add(finding.key())).map(Weight::of).toList();
    Grade.Mark best = known.mark(gone);
    Grade.Mark worst = all.mark(gone);
    long tenths = (known.lost(List.of()) - known.lost(gone)) * 10 / Penalties.SCALE;
    return new Gain(best, worst, tenths, still(gone, best, worst));
  }

  private Still still(List<Weight> gone, Grade.Mark best, Grade.Mark worst) {
    if (!best.equals(now.best()) || !worst.equals(now.worst())) {
      return Still.MOVES;
    }
    if (known.lost(List.of()) == known.lost(gone)) {
      return Still.WEIGHS_NOTHING;
    }
    if (known.points(List.of()) == 0) {
      return Still.BELOW_THE_SCALE;
    }
    return known.points(gone) == known.points(List.of())
        ? Still.LESS_THAN_A_POINT
        : Still.HELD_BY_OTHERS;
  }
}
