// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The plan for OpenWrt 21.02 and newer, as commands of {@code uci}. */
final class OpenWrtPlan {
  private static final String RESTART =
      "/etc/init.d/network restart; /etc/init.d/dnsmasq restart; /etc/init.d/firewall restart";

  private OpenWrtPlan() {}

  static SegmentPlan of(Layout home) {
    List<String> lines = new ArrayList<>();
    for (Layout.Part part : List.of(home.guests(), home.devices())) {
      network(part, lines);
      zone(part, zone(home.outside()), lines);
    }
    control(home, lines);
    lines.add("uci commit");
    return new SegmentPlan(
        PlanKind.OPENWRT,
        SegmentPlan.BREAKS,
        List.of(
            Step.run("cp -r /etc/config /root/config-before"),
            Step.run(lines),
            new Step("openwrt-wireless", Map.of(), wireless(home)),
            Step.run(RESTART),
            Step.say("relay-openwrt", LinuxPlan.relay(bridged(home))),
            new Step("relay-rule", Map.of(), mdns(home.devices()))),
        SegmentPlan.PROOF,
        List.of(Step.run("cp -r /root/config-before/. /etc/config/", RESTART)));
  }

  private static void network(Layout.Part part, List<String> lines) {
    String name = name(part.face());
    set(lines, "network.gh_br_" + name, "device");
    set(lines, "network.gh_br_%s.type".formatted(name), "bridge");
    set(lines, "network.gh_br_%s.name".formatted(name), "br-" + name);
    set(lines, "network.gh_br_%s.bridge_empty".formatted(name), "1");
    set(lines, "network." + name, "interface");
    set(lines, "network.%s.proto".formatted(name), "static");
    set(lines, "network.%s.device".formatted(name), "br-" + name);
    String width = part.range().substring(part.range().indexOf('/'));
    set(lines, "network.%s.ipaddr".formatted(name), part.router() + width);
    set(lines, "dhcp." + name, "dhcp");
    set(lines, "dhcp.%s.interface".formatted(name), name);
    set(lines, "dhcp.%s.start".formatted(name), "100");
    set(lines, "dhcp.%s.limit".formatted(name), "100");
    set(lines, "dhcp.%s.leasetime".formatted(name), "12h");
  }

  /** A zone that reaches the outside, and names and addresses on the router. */
  private static void zone(Layout.Part part, String outside, List<String> lines) {
    String name = name(part.face());
    set(lines, "firewall.gh_" + name, "zone");
    set(lines, "firewall.gh_%s.name".formatted(name), name);
    set(lines, "firewall.gh_%s.network".formatted(name), name);
    set(lines, "firewall.gh_%s.input".formatted(name), "REJECT");
    set(lines, "firewall.gh_%s.output".formatted(name), "ACCEPT");
    set(lines, "firewall.gh_%s.forward".formatted(name), "REJECT");
    set(lines, "firewall.gh_%s_out".formatted(name), "forwarding");
    set(lines, "firewall.gh_%s_out.src".formatted(name), name);
    set(lines, "firewall.gh_%s_out.dest".formatted(name), outside);
    set(lines, "firewall.gh_%s_ask".formatted(name), "rule");
    set(lines, "firewall.gh_%s_ask.src".formatted(name), name);
    set(lines, "firewall.gh_%s_ask.proto".formatted(name), "tcp udp");
    set(lines, "firewall.gh_%s_ask.dest_port".formatted(name), "53 67");
    set(lines, "firewall.gh_%s_ask.target".formatted(name), "ACCEPT");
  }

  /** The main network controls devices, under the router's own address there. */
  private static void control(Layout home, List<String> lines) {
    String devices = name(home.devices().face());
    set(lines, "firewall.gh_control", "forwarding");
    set(lines, "firewall.gh_control.src", zone(home.main().face()));
    set(lines, "firewall.gh_control.dest", devices);
    set(lines, "firewall.gh_%s.masq".formatted(devices), "1");
    lines.add("uci add_list firewall.gh_%s.masq_src='%s'".formatted(devices, home.main().range()));
  }

  private static List<String> wireless(Layout home) {
    List<String> lines = new ArrayList<>();
    for (Layout.Part part : List.of(home.guests(), home.devices())) {
      String name = name(part.face());
      set(lines, "wireless.gh_" + name, "wifi-iface");
      set(lines, "wireless.gh_%s.device".formatted(name), "radio0");
      set(lines, "wireless.gh_%s.mode".formatted(name), "ap");
      set(lines, "wireless.gh_%s.network".formatted(name), name);
      set(lines, "wireless.gh_%s.ssid".formatted(name), "NAME-" + name);
      set(lines, "wireless.gh_%s.encryption".formatted(name), "psk2+ccmp");
      set(lines, "wireless.gh_%s.key".formatted(name), "PASSWORD-" + name);
    }
    set(lines, "wireless.gh_%s.isolate".formatted(name(home.guests().face())), "1");
    lines.add("uci commit wireless");
    return lines;
  }

  /** The relay must hear what devices say of themselves. */
  private static List<String> mdns(Layout.Part devices) {
    String name = name(devices.face());
    List<String> lines = new ArrayList<>();
    set(lines, "firewall.gh_mdns", "rule");
    set(lines, "firewall.gh_mdns.src", name);
    set(lines, "firewall.gh_mdns.proto", "udp");
    set(lines, "firewall.gh_mdns.dest_port", "5353");
    set(lines, "firewall.gh_mdns.target", "ACCEPT");
    lines.add("uci commit firewall; /etc/init.d/firewall restart");
    return lines;
  }

  /** Networks under the names of their bridges, as programs on the router see them. */
  private static Layout bridged(Layout home) {
    return new Layout(
        new Layout.Part("br-" + zone(home.main().face()), home.main().range()),
        home.guests(),
        new Layout.Part("br-" + name(home.devices().face()), home.devices().range()),
        home.outside());
  }

  /** A zone is named after its network; evidence may have told its bridge instead. */
  private static String zone(String face) {
    return face.startsWith("br-") ? face.substring(3) : face;
  }

  /** The name of a section and a zone: letters, digits and underscores, at most eleven. */
  private static String name(String face) {
    String name = zone(face).replaceAll("[^A-Za-z0-9_]", "_");
    return name.substring(0, Math.min(11, name.length()));
  }

  private static void set(List<String> lines, String option, String value) {
    lines.add("uci set %s='%s'".formatted(option, value));
  }
}
