// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Cap;
import gatehouse.assess.Grade.Letter;
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
  private static final GradeTable TABLE = TableReader.shipped();

  private Grader() {}

  /** The grade; the order of findings and gaps does not matter. */
  public static Grade grade(Collection<Finding> findings, Collection<Gap> gaps) {
    List<Weight> known = findings.stream().map(Weight::of).toList();
    List<Weight> all = new ArrayList<>(known);
    gaps.stream().map(TABLE::worstOf).distinct().forEach(all::add);
    return new Grade(mark(known), mark(all), caps(findings), narrowing(all, gaps));
  }

  private static Mark mark(Collection<Weight> weights) {
    long lost = Penalties.of(weights, TABLE).total();
    int points = (int) Math.max(0, FULL - (lost + Penalties.SCALE - 1) / Penalties.SCALE);
    Letter cap =
        TABLE.caps().stream()
            .filter(row -> weights.stream().anyMatch(row::applies))
            .map(CapRow::letter)
            .max(Letter::compareTo)
            .orElse(Letter.A);
    int capped = Math.min(points, TABLE.most(cap));
    return new Mark(capped, TABLE.letter(capped));
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
  private static List<Gap> narrowing(List<Weight> all, Collection<Gap> gaps) {
    record Lift(Letter letter, long lost) {}
    record Answer(Gap gap, Lift lift) {}
    Penalties penalties = Penalties.of(all, TABLE);
    Map<String, Lift> lifts = new HashMap<>(); // the same for all gaps of an aspect
    return gaps.stream()
        .map(
            gap -> {
              Weight weight = TABLE.worstOf(gap);
              Lift lift =
                  lifts.computeIfAbsent(
                      weight.rule(),
                      r ->
                          new Lift(mark(without(all, weight)).letter(), penalties.without(weight)));
              return new Answer(gap, lift);
            })
        .sorted(
            comparing((Answer a) -> a.lift().letter())
                .thenComparing(a -> a.lift().lost())
                .thenComparing(a -> a.gap().subject())
                .thenComparing(a -> a.gap().aspect())
                .thenComparing(a -> a.gap().reason()))
        .map(Answer::gap)
        .toList();
  }

  private static List<Weight> without(List<Weight> all, Weight weight) {
    return all.stream().filter(w -> !w.equals(weight)).toList();
  }
}
