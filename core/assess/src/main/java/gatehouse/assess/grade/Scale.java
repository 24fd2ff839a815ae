// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import gatehouse.assess.Grade.Letter;
import gatehouse.assess.Grade.Mark;
import gatehouse.assess.grade.GradeTable.CapRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where weights put a home on the scale, and where it would be without some of them. */
final class Scale {
  private final GradeTable table;
  private final Penalties penalties;
  private final Map<String, Integer> capped = new HashMap<>();

  private Scale(Collection<Weight> weights, GradeTable table) {
    this.table = table;
    this.penalties = Penalties.of(weights, table);
    for (CapRow row : table.caps()) {
      capped.put(row.id(), (int) weights.stream().filter(row::applies).count());
    }
  }

  static Scale of(Collection<Weight> weights) {
    return new Scale(weights, Grader.TABLE);
  }

  /** What is lost without these, in units of {@link Penalties#SCALE}. */
  long lost(List<Weight> gone) {
    return gone.isEmpty() ? penalties.total() : penalties.without(gone, table);
  }

  /** Whole points without these, whatever caps say. */
  int points(List<Weight> gone) {
    long lost = lost(gone);
    return (int) Math.max(0, Grader.FULL - (lost + Penalties.SCALE - 1) / Penalties.SCALE);
  }

  /** The mark without these. */
  Mark mark(List<Weight> gone) {
    Letter cap =
        table.caps().stream()
            .filter(
                row ->
                    capped.getOrDefault(row.id(), 0) > gone.stream().filter(row::applies).count())
            .map(CapRow::letter)
            .max(Letter::compareTo)
            .orElse(Letter.A);
    int points = Math.min(points(gone), table.most(cap));
    return new Mark(points, table.letter(points));
  }
}
