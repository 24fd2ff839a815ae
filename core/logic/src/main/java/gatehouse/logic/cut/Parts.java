// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Groups clauses so that no two groups speak of the same fix. */
final class Parts {
  private Parts() {}

  private record Part(BitSet fixes, List<Clause> clauses) {}

  static List<List<Clause>> of(List<Clause> clauses) {
    var parts = new ArrayList<Part>();
    for (Clause clause : clauses) {
      BitSet fixes = (BitSet) clause.breakers().clone();
      fixes.or(clause.adders());
      var joined = new Part(fixes, new ArrayList<>(List.of(clause)));
      for (Part part : List.copyOf(parts)) {
        if (part.fixes.intersects(joined.fixes)) {
          joined.fixes.or(part.fixes);
          joined.clauses.addAll(part.clauses);
          parts.remove(part);
        }
      }
      parts.add(joined);
    }
    return parts.stream().map(Part::clauses).toList();
  }
}
