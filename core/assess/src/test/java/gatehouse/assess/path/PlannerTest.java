// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private final HomeGraph home = Homes.of(Homes.CARELESS);
  private final Planner planner = new Planner(home, Tolerance.USUAL);
  private final List<Pair> pairs = planner.open(start -> !start.who().equals("someone at home"));

  @Test
  void plan_forACarelessHome_isProvedToBeTheCheapest() {
    Plan plan = planner.plan(pairs, fix -> true);

    assertThat(plan.isCheapest()).isTrue();
    assertThat(plan.open()).isEmpty();
    assertThat(plan.fixes())
        .extracting(fix -> fix.fix().spec().id())
        .containsExactlyInAnyOrder("give-guests-their-own", "set-wifi-password");
    assertThat(plan.fixes()).allSatisfy(fix -> assertThat(fix.reopened().steps()).isNotEmpty());
  }

  @Test
  void plan_withoutANewPassword_leavesTheUseOfTheNetworkOpen() {
    Plan plan = planner.plan(pairs, fix -> !fix.spec().id().equals("set-wifi-password"));

    assertThat(plan.open())
        .extracting(pair -> pair.asset().spec().id())
        .containsOnly("network-used");
    assertThat(plan.fixes()).extracting(fix -> fix.fix().spec().id()).containsExactly("renew-key");
  }

  @Test
  void plan_inLittleTime_closesWhatWeighsMost() {
    Plan plan = planner.plan(pairs, fix -> true, 10);

    assertThat(plan.fixes()).hasSize(1);
    assertThat(plan.closed()).extracting(pair -> pair.asset().spec().id()).contains("camera-seen");
    assertThat(plan.open()).isNotEmpty();
  }

  @Test
  void worth_ofAFix_isWhatItClosesAlone() {
    Worth renew =
        planner.worth(pairs).stream()
            .filter(worth -> worth.fix().key().equals("renew-key[\"device:c\"]"))
            .findFirst()
            .orElseThrow();

    assertThat(renew.closes())
        .extracting(pair -> pair.asset().spec().id())
        .contains("camera-seen", "room-heard")
        .doesNotContain("network-used");
  }
}
