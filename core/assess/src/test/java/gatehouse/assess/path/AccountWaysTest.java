// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A Mi account controls three cameras and a lock; its password is used on four sites; it has no
 * second step, and neither has the mail by which it is recovered.
 */
class AccountWaysTest {
  private static final String MI =
      """
      account("account:mi", "xiaomi.com").
      second_step("account:mi", "offered").
      account("account:mail", "example.org").
      second_step("account:mail", "offered").
      recovered_by("account:mi", "account:mail").
      account("account:s1", "one.example").
      account("account:s2", "two.example").
      account("account:s3", "three.example").
      account("account:s4", "four.example").
      device("device:c1", "inventory").
      device_is("device:c1", "camera").
      device("device:c2", "inventory").
      device_is("device:c2", "camera").
      device("device:c3", "inventory").
      device_is("device:c3", "camera").
      device("device:l", "inventory").
      device_is("device:l", "lock").
      account_device("account:mi", "device:c1").
      account_device("account:mi", "device:c2").
      account_device("account:mi", "device:c3").
      account_device("account:mi", "device:l").
      """;

  private static final String FOUR_SITES =
      """
      same_password("account:mi", "account:s1").
      same_password("account:mi", "account:s2").
      same_password("account:mi", "account:s3").
      same_password("account:mi", "account:s4").
      """;

  @Test
  void routes_byAPasswordUsedOnFourSites_openTheLock() {
    Route route = route(Homes.of(MI + FOUR_SITES), "internet", "lock-opened");

    assertThat(route.steps())
        .extracting(step -> step.spec().id())
        .containsExactly(
            "site-loses-password",
            "sign-in-with-password",
            "use-account-devices",
            "open-taken-lock");
    assertThat(route.steps().getFirst().arguments()).containsEntry("sites", "4");
  }

  @Test
  void routes_byAPasswordUsedOnFourSites_watchThreeCameras() {
    HomeGraph home = Homes.of(MI + FOUR_SITES);

    assertThat(Ways.from(Homes.start(home, "internet"), home).routes())
        .filteredOn(route -> route.asset().spec().id().equals("camera-seen"))
        .hasSize(3);
  }

  @Test
  void routes_byTheMailThatRecoversTheAccount_openTheLock() {
    String leakedMail = MI + "password_leaked(\"account:mail\", \"confirmed\").\n";

    assertThat(route(Homes.of(leakedMail), "internet", "lock-opened").steps())
        .extracting(step -> step.spec().id())
        .containsExactly(
            "use-leaked-password",
            "sign-in-with-password",
            "recover-by-other",
            "use-account-devices",
            "open-taken-lock");
  }

  @Test
  void plan_forTheAccount_shutsBothWays() {
    HomeGraph home = Homes.of(MI + FOUR_SITES);
    Planner planner = new Planner(home, Tolerance.USUAL);
    List<Pair> pairs = planner.open(start -> start.who().equals("internet"));
    Plan plan = planner.plan(pairs, fix -> true);

    assertThat(plan.isCheapest()).isTrue();
    assertThat(plan.open()).isEmpty();
    assertThat(plan.fixes())
        .extracting(fix -> fix.fix().key())
        .anyMatch(key -> key.contains("account:mi"));
  }

  private static Route route(HomeGraph home, String who, String asset) {
    return Ways.from(Homes.start(home, who), home).routes().stream()
        .filter(route -> route.asset().spec().id().equals(asset))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no way from " + who + " to " + asset));
  }
}
