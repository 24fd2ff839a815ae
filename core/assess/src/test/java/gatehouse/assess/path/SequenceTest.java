// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.ground.Propagation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking at many worlds together, against one home after another. */
class SequenceTest {
  private final HomeGraph home = Homes.of(Homes.CARELESS);
  private final List<Pair> pairs = new Planner(home, Tolerance.USUAL).open(start -> true);

  @Test
  void closedBy_afterEachFix_isWhatOneHomeAfterAnotherTells() {
    Sequence sequence = new Sequence(home, pairs);
    List<PossibleFix> made = new ArrayList<>();
    List<Pair> left = new ArrayList<>(pairs);

    for (PossibleFix next : home.fixes()) {
      List<List<Pair>> closed = sequence.closedBy(home.fixes());
      for (int i = 0; i < closed.size(); i++) {
        assertThat(closed.get(i)).containsExactlyInAnyOrderElementsOf(shut(made, i, left));
      }
      List<Pair> closes = closed.get(home.fixes().indexOf(next));
      sequence.make(next, closes);
      made.add(next);
      left.removeAll(closes);
    }
    assertThat(left).hasSizeLessThan(pairs.size());
  }

  private List<Pair> shut(List<PossibleFix> made, int further, List<Pair> left) {
    List<PossibleFix> fixes = new ArrayList<>(made);
    fixes.add(home.fixes().get(further));
    return left.stream().filter(pair -> !gets(pair, fixes)).toList();
  }

  private boolean gets(Pair pair, List<PossibleFix> fixes) {
    BitSet given = home.given(pair.start());
    fixes.forEach(fix -> given.or(fix.adds()));
    fixes.forEach(fix -> given.andNot(fix.takes()));
    return new Propagation(home.grounding()).run(given).holds(pair.asset().atom());
  }
}
