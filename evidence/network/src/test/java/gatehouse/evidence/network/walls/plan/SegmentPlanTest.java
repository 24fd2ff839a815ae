// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.SegmentId;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import gatehouse.model.fact.SegmentUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentPlanTest {
  private static final SegmentId IOT = new SegmentId("segment:x/br-iot");
  private static final Layout HOME =
      Layout.of(
          List.of(
              new Segment(IOT, "br-iot", SegmentUse.DEVICES),
              new Subnet(IOT, "10.0.3.0/24"),
              new Segment(new SegmentId("segment:x/br-main"), "br-main", SegmentUse.MAIN)));

  @Test
  void layout_ofFacts_keepsWhatIsKnownAndFillsTheRest() {
    assertThat(HOME)
        .isEqualTo(
            new Layout(
                new Layout.Part("br-main", "192.168.31.0/24"),
                new Layout.Part("guest", "192.168.32.0/24"),
                new Layout.Part("br-iot", "10.0.3.0/24"),
                "wan"));
  }

  @Test
  void linux_plan_hasRulesAddressesAndTheWayBack() {
    assertThat(LinuxPlan.of(HOME).text())
        .contains(
            "iifname \"br-main\" oifname \"br-iot\" masquerade",
            "dhcp-range=10.0.3.100,10.0.3.199,12h",
            "nft delete table inet gatehouse")
        .isEqualTo(LinuxPlan.of(HOME).text());
  }

  @Test
  void openWrt_plan_letsMainReachDevicesAndNotTheOtherWay() {
    List<String> steps = OpenWrtPlan.of(HOME).steps();
    assertThat(steps)
        .contains(
            "uci set firewall.gh_control.src='br-main'",
            "uci set firewall.gh_control.dest='br_iot'",
            "uci set firewall.gh_br_iot.masq='1'")
        .doesNotContain("uci set firewall.gh_br_iot_out.dest='br-main'");
  }

  @Test
  void miwifi_plan_saysWhatThePagesCannotDo() {
    assertThat(MiwifiPlan.of(HOME).text()).contains("cannot both have", "192.168.31.1");
  }
}
