// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.walls.plan.Layout;
import gatehouse.evidence.network.walls.plan.PlanKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan for OpenWrt, carried out on a router's configuration and read back. */
class OpenWrtPlanTest {
  private static final String FRESH =
      """
      firewall.@defaults[0]=defaults
      firewall.@defaults[0].input='REJECT'
      firewall.@defaults[0].forward='REJECT'
      firewall.@zone[0]=zone
      firewall.@zone[0].name='lan'
      firewall.@zone[0].network='lan'
      firewall.@zone[0].input='ACCEPT'
      firewall.@zone[0].forward='ACCEPT'
      firewall.@zone[1]=zone
      firewall.@zone[1].name='wan'
      firewall.@zone[1].network='wan'
      firewall.@zone[1].input='REJECT'
      firewall.@zone[1].forward='REJECT'
      firewall.@zone[1].masq='1'
      firewall.@forwarding[0]=forwarding
      firewall.@forwarding[0].src='lan'
      firewall.@forwarding[0].dest='wan'
      network.lan=interface
      network.lan.proto='static'
      network.lan.ipaddr='192.168.31.1/24'
      network.wan=interface
      network.wan.proto='dhcp'
      """;

  @Test
  void plan_carriedOut_letsMainReachDevicesAndShutsTheRest() {
    StringBuilder after = new StringBuilder(FRESH);
    List<String> lines =
        PlanKind.OPENWRT
            .of(
                new Layout(
                    new Layout.Part("br-lan", "192.168.31.0/24"),
                    new Layout.Part("guest", "192.168.32.0/24"),
                    new Layout.Part("iot", "192.168.33.0/24"),
                    "wan"))
            .steps()
            .get(1)
            .lines();
    lines.stream()
        .filter(line -> line.startsWith("uci set ") || line.startsWith("uci add_list "))
        .map(line -> line.replaceFirst("uci (set|add_list) ", ""))
        .map(line -> line.matches("[^.]+\\.[^.=]+='\\w+'") ? line.replace("'", "") : line)
        .forEach(line -> after.append(line).append('\n'));

    Collected told =
        Collected.ifAny(after.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();

    assertThat(told.gaps).isEmpty();
    assertThat(told.open())
        .containsExactlyInAnyOrder(
            "lan > iot any 0",
            "lan > wan any 0",
            "guest > wan any 0",
            "iot > wan any 0",
            "lan > router any 0",
            "guest > router tcp 53",
            "guest > router tcp 67",
            "guest > router udp 53",
            "guest > router udp 67",
            "iot > router tcp 53",
            "iot > router tcp 67",
            "iot > router udp 53",
            "iot > router udp 67");
  }
}
