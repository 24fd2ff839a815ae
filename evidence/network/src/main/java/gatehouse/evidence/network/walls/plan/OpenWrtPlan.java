// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.ArrayList;
import java.util.List;

/** The plan for OpenWrt, as commands of {@code uci}. */
public final class OpenWrtPlan {
  private OpenWrtPlan() {}

  public static SegmentPlan of(Layout home) {
    List<String> steps = new ArrayList<>();
    steps.add("cp -r /etc/config /root/config-before");
    for (Layout.Part part : List.of(home.guests(), home.devices())) {
      network(part, home.outside(), steps);
    }
    String devices = name(home.devices());
    set(steps, "firewall.gh_control", "forwarding");
    set(steps, "firewall.gh_control.src", home.main().face());
    set(steps, "firewall.gh_control.dest", devices);
    set(steps, "firewall.gh_%s.masq".formatted(devices), "1");
    steps.add("uci add_list firewall.gh_%s.masq_src='%s'".formatted(devices, home.main().range()));
    steps.add("uci commit");
    steps.add("In Wireless, add a network for each of the two, and set isolate for guests:");
    steps.add("uci set wireless.guest.isolate='1'; uci commit wireless");
    steps.add(
        "/etc/init.d/network restart; /etc/init.d/dnsmasq restart; /etc/init.d/firewall restart");
    steps.add(
        "Only when something is to be cast to: opkg install avahi-daemon; enable-reflector=yes");
    return new SegmentPlan(
        "A split home on OpenWrt",
        SegmentPlan.BREAKS,
        steps,
        SegmentPlan.PROOF,
        List.of(
            "cp -r /root/config-before/. /etc/config/",
            "/etc/init.d/network restart; /etc/init.d/dnsmasq restart; /etc/init.d/firewall restart"));
  }

  private static void network(Layout.Part part, String outside, List<String> steps) {
    String name = name(part);
    set(steps, "network." + name, "interface");
    set(steps, "network.%s.proto".formatted(name), "static");
    set(steps, "network.%s.device".formatted(name), "br-" + name);
    set(
        steps,
        "network.%s.ipaddr".formatted(name),
        part.router() + "/" + part.range().split("/", -1)[1]);
    set(steps, "dhcp." + name, "dhcp");
    set(steps, "dhcp.%s.interface".formatted(name), name);
    set(steps, "firewall.gh_" + name, "zone");
    set(steps, "firewall.gh_%s.name".formatted(name), name);
    set(steps, "firewall.gh_%s.network".formatted(name), name);
    set(steps, "firewall.gh_%s.input".formatted(name), "REJECT");
    set(steps, "firewall.gh_%s.output".formatted(name), "ACCEPT");
    set(steps, "firewall.gh_%s.forward".formatted(name), "REJECT");
    set(steps, "firewall.gh_%s_out".formatted(name), "forwarding");
    set(steps, "firewall.gh_%s_out.src".formatted(name), name);
    set(steps, "firewall.gh_%s_out.dest".formatted(name), outside);
    set(steps, "firewall.gh_%s_ask".formatted(name), "rule");
    set(steps, "firewall.gh_%s_ask.src".formatted(name), name);
    set(steps, "firewall.gh_%s_ask.proto".formatted(name), "tcp udp");
    set(steps, "firewall.gh_%s_ask.dest_port".formatted(name), "53 67");
    set(steps, "firewall.gh_%s_ask.target".formatted(name), "ACCEPT");
  }

  /** The name of a section: letters, digits and underscores. */
  private static String name(Layout.Part part) {
    return part.face().replaceAll("[^A-Za-z0-9_]", "_");
  }

  private static void set(List<String> steps, String option, String value) {
    steps.add("uci set %s='%s'".formatted(option, value));
  }
}
