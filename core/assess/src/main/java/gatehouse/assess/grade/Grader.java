// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Cap;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.Grade.Look;
import gatehouse.assess.Grade.Mark;
import gatehouse.assess.grade.GradeTable.CapRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the grade out of findings and gaps, by the public table. */
public final class Grader {
  static final int FULL = 100;
  static final GradeTable TABLE = TableReader.shipped();

  private Grader() {}

  /** The grade; the order of findings and gaps does not matter. */
  public static Grade grade(Collection<Finding> findings, Collection<Gap> gaps) {
    List<Weight> known = findings.stream().map(Weight::of).toList();
    Scale worst = Scale.of(all(known, gaps));
    return new Grade(
        Scale.of(known).mark(List.of()),
        worst.mark(List.of()),
        caps(findings),
        narrowing(worst, gaps));
  }

  /** The grade of a home of which nothing is known: it may be anything. */
  public static Grade ofNothing() {
    return new Grade(new Mark(FULL, Letter.A), new Mark(0, Letter.F), List.of(), List.of());
  }

  /** What counts in the worst case: what is known, and a finding for each side not examined. */
  static List<Weight> all(List<Weight> known, Collection<Gap> gaps) {
    List<Weight> all = new ArrayList<>(known);
    gaps.stream().map(TABLE::worstOf).distinct().forEach(all::add);
    return all;
  }

  /**
   * The caps that findings cause, each with the findings that no stricter cap speaks of already.
   */
  private static List<Cap> caps(Collection<Finding> findings) {
    List<Cap> caps = new ArrayList<>();
    List<Finding> left = new ArrayList<>(findings);
    for (CapRow row :
        TABLE.caps().stream().sorted(comparing(CapRow::letter, reverseOrder())).toList()) {
      List<String> keys =
          left.stream().filter(f -> row.applies(Weight.of(f))).map(Finding::key).sorted().toList();
      if (!keys.isEmpty()) {
        caps.add(new Cap(row.id(), row.letter(), keys));
        left.removeIf(f -> row.applies(Weight.of(f)));
      }
    }
    return caps;
  }

  /** The gaps by how far a good answer would lift the worst case. */
  private static List<Look> narrowing(Scale worst, Collection<Gap> gaps) {
    record Lifted(Look look, long lost) {}
    Map<String, Mark> marks = new HashMap<>(); // the same for all gaps of an aspect
    Map<String, Long> lost = new HashMap<>();
    return gaps.stream()
        .map(
            gap -> {
              List<Weight> known = List.of(TABLE.worstOf(gap));
              String aspect = gap.aspect().word();
              return new Lifted(
                  new Look(gap, marks.computeIfAbsent(aspect, a -> worst.mark(known))),
                  lost.computeIfAbsent(aspect, a -> worst.lost(known)));
            })
        .sorted(
            comparing((Lifted l) -> l.look().worst().letter())
                .thenComparing(Lifted::lost)
                .thenComparing(l -> l.look().gap().subject())
                .thenComparing(l -> l.look().gap().aspect())
                .thenComparing(l -> l.look().gap().reason()))
        .map(Lifted::look)
        .toList();
  }
}
