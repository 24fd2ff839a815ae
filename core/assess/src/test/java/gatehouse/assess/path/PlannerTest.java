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
        .containsExactlyInAnyOrder(
            "give-guests-their-own", "set-wifi-password", "watch-for-silence");
    assertThat(plan.fixes()).allSatisfy(fix -> assertThat(fix.reopened().steps()).isNotEmpty());
  }

  @Test
  void plan_withoutANewPassword_leavesTheUseOfTheNetworkOpen() {
    Plan plan = planner.plan(pairs, fix -> !fix.spec().id().equals("set-wifi-password"));

    assertThat(plan.open())
        .extracting(pair -> pair.asset().spec().id())
        .containsOnly("network-used");
    assertThat(plan.fixes())
        .extracting(fix -> fix.fix().spec().id())
        .containsExactly("renew-key", "watch-for-silence");
  }

  @Test
  void plan_inLittleTime_closesWhatWeighsMost() {
    Plan plan = planner.plan(pairs, fix -> true, 10);

    assertThat(plan.fixes()).hasSize(1);
    assertThat(plan.closed()).extracting(pair -> pair.asset().spec().id()).contains("camera-seen");
    assertThat(plan.minutes()).isLessThanOrEqualTo(10);
    assertThat(plan.postponed()).isNotEmpty();
    assertThat(plan.open()).isEmpty();
  }

  @Test
  void plan_inNoTime_saysWhatTimeWouldClose() {
    Plan plan = planner.plan(pairs, fix -> true, 1);

    assertThat(plan.fixes()).isEmpty();
    assertThat(plan.postponed()).containsExactlyInAnyOrderElementsOf(pairs);
    assertThat(plan.open()).isEmpty();
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

  @Test
  void fixes_ofAnAppThatMayWatch_beginWithSeeingToIt() {
    String app =
        """
        phone_model("phone:1", "Redmi", "Note", "code").
        installed("app:x", "phone:1", 0, "enabled").
        examined("phone:1", "packages").
        examined("phone:1", "app ops").
        examined("phone:1", "roles").
        requests_permission("app:x", "android.permission.INTERNET").
        app_package("app:x", "watch.app").
        app_permission("app:x", 0, "android.permission.CAMERA", "granted").
        special_access("app:x", 0, "usage access").
        installed_by("app:x", "com.miui.packageinstaller").
        installer_meaning("com.miui.packageinstaller", "file").
        """;
    String listed = "indicator(\"package\", \"watch.app\", \"Watcher\", \"stalkerware\").";

    assertThat(Homes.of(app).fixes())
        .extracting(fix -> fix.spec().id())
        .contains("vet-app", "take-power", "take-permissions");
    assertThat(Homes.of(app + listed).fixes())
        .extracting(fix -> fix.spec().id())
        .contains("see-to-spying")
        .doesNotContain("vet-app", "take-power", "take-permissions");
  }
}
