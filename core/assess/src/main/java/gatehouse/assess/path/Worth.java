// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one fix closes when it is the only one that is made.
 *
 * @param cost in minutes, what is missed and money counted in
 */
public record Worth(PossibleFix fix, long cost, List<Pair> closes) {
  public Worth {
    closes = List.copyOf(closes);
  }

  /** What each fix alone is worth, the most for its cost first; those that close nothing last. */
  static List<Worth> of(HomeGraph home, List<Pair> pairs, Tolerance tolerance) {
    List<PossibleFix> fixes = home.fixes();
    List<List<Pair>> closed = new Sequence(home, pairs).closedBy(fixes);
    List<Worth> worth = new ArrayList<>();
    for (int i = 0; i < fixes.size(); i++) {
      worth.add(new Worth(fixes.get(i), tolerance.cost(fixes.get(i).spec()), closed.get(i)));
    }
    worth.sort(
        Comparator.comparing((Worth w) -> -w.weight() / w.cost)
            .thenComparing(w -> w.cost)
            .thenComparing(w -> w.fix.key()));
    return worth;
  }

  private double weight() {
    return closes.stream().mapToLong(pair -> pair.asset().spec().weight()).sum();
  }
}
