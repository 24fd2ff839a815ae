// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureTest {
  private final HomeGraph home = Homes.of(Homes.CARELESS);

  private static Concern concern(Set<String> feared, Set<String> first, Set<String> last) {
    return new Concern(feared, Set.of(), Tolerance.USUAL, OptionalInt.empty(), first, last);
  }

  private static List<String> keys(Plan plan) {
    return plan.fixes().stream().map(planned -> planned.fix().key()).toList();
  }

  private Plan plan(Set<String> first, Set<String> last) {
    return new Exposure(home, concern(Set.of("neighbour", "guest"), first, last)).plan();
  }

  @Test
  void plan_askedTwice_isTheSame() {
    Exposure exposure = new Exposure(home, Concern.EVERYBODYS);

    assertThat(exposure.plan()).isSameAs(exposure.plan());
    assertThat(exposure.worst()).isEqualTo(exposure.worst()).isPresent();
  }

  @Test
  void plan_ofSomebodyWhoFearsGuests_isAgainstGuestsOnly() {
    Plan plan = new Exposure(home, concern(Set.of("guest"), Set.of(), Set.of())).plan();

    assertThat(plan.closed()).extracting(pair -> pair.start().who()).containsOnly("guest");
  }

  @Test
  void plan_withFixesThatComeFirstOrLast_hasTheSameFixesInThatOrder() {
    List<String> usual = keys(plan(Set.of(), Set.of()));

    for (String key : usual) {
      assertThat(keys(plan(Set.of(key), Set.of())))
          .startsWith(key)
          .containsExactlyInAnyOrderElementsOf(usual);
      assertThat(keys(plan(Set.of(), Set.of(key))))
          .endsWith(key)
          .containsExactlyInAnyOrderElementsOf(usual);
    }
    assertThat(usual).hasSizeGreaterThan(1);
  }

  @Test
  void plan_inAnyOrder_closesEachWayOnce() {
    Plan plan = plan(Set.of(), Set.copyOf(keys(plan(Set.of(), Set.of())).subList(0, 1)));

    Stream<Pair> closed = plan.fixes().stream().flatMap(planned -> planned.closes().stream());
    assertThat(closed).containsExactlyInAnyOrderElementsOf(plan.closed());
  }

  @Test
  void worst_forOthers_isNotOfThoseWhomOneDoesNotName() {
    Concern told = concern(Set.of("employer", "guest"), Set.of(), Set.of());

    assertThat(told.forOthers().feared()).containsExactly("guest");
    assertThat(concern(Set.of("state"), Set.of(), Set.of()).forOthers().feared()).isEmpty();
  }

  @Test
  void refusal_ofAFixThatCanBeReplaced_saysByWhat() {
    Exposure exposure = new Exposure(home, concern(Set.of("guest"), Set.of(), Set.of()));
    Plan whole = exposure.plan();
    PossibleFix refused = whole.fixes().getFirst().fix();
    Plan other =
        exposure.plan(exposure.concern()::fears, fix -> !fix.equals(refused), OptionalInt.empty());
    Refusal refusal = Refusal.of(whole, other);

    assertThat(refusal.refused()).contains(refused);
    assertThat(refusal.minutes()).isEqualTo(other.minutes() - whole.minutes());
    assertThat(refusal.stays()).isEqualTo(other.open());
    assertThat(Refusal.of(whole, whole)).isEqualTo(new Refusal(List.of(), List.of(), 0, List.of()));
  }
}
