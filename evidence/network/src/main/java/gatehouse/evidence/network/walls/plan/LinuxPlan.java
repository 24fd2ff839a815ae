// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.plan;

import java.util.ArrayList;
import java.util.List;

/** The plan for a router that runs plain Linux, with nftables, dnsmasq and avahi. */
public final class LinuxPlan {
  private LinuxPlan() {}

  static SegmentPlan of(Layout home) {
    return new SegmentPlan(
        PlanKind.LINUX,
        SegmentPlan.BREAKS,
        List.of(
            Step.file("/etc/nftables.d/gatehouse.nft", ruleset(home).lines().toList()),
            Step.run(
                "nft -c -f /etc/nftables.d/gatehouse.nft", "nft -f /etc/nftables.d/gatehouse.nft"),
            Step.file("/etc/dnsmasq.d/gatehouse.conf", addresses(home)),
            Step.run("dnsmasq --test", "systemctl restart dnsmasq"),
            Step.say("relay", relay(home))),
        SegmentPlan.PROOF,
        List.of(
            Step.run(
                "nft delete table inet gatehouse",
                "rm /etc/nftables.d/gatehouse.nft /etc/dnsmasq.d/gatehouse.conf",
                "systemctl restart dnsmasq"),
            Step.say("relay-back", "[reflector]", "enable-reflector=no")));
  }

  /** What dnsmasq needs to give out addresses to guests and devices. */
  static List<String> addresses(Layout home) {
    List<String> lines = new ArrayList<>();
    for (Layout.Part part : List.of(home.guests(), home.devices())) {
      String net = part.router().substring(0, part.router().lastIndexOf('.'));
      lines.add("interface=" + part.face());
      lines.add("dhcp-range=%s.100,%s.199,12h".formatted(net, net));
    }
    return lines;
  }

  /** The relay for mDNS, in the sections of avahi-daemon.conf(5). */
  static String[] relay(Layout home) {
    return new String[] {
      "[server]",
      "allow-interfaces=%s,%s".formatted(home.main().face(), home.devices().face()),
      "[reflector]",
      "enable-reflector=yes"
    };
  }

  /** The rules alone, as {@code nft -f} takes them; they replace what an earlier plan made. */
  public static String ruleset(Layout home) {
    return """
        table inet gatehouse
        delete table inet gatehouse
        table inet gatehouse {
          chain forward {
            type filter hook forward priority filter + 5; policy accept;
            ct state established,related accept
            iifname "%2$s" oifname "%2$s" drop
            iifname { "%2$s", "%3$s" } oifname "%4$s" accept
            iifname { "%2$s", "%3$s" } drop
            iifname "%4$s" drop
          }
          chain input {
            type filter hook input priority filter + 5; policy accept;
            ct state established,related accept
            iifname { "%2$s", "%3$s" } udp dport { 53, 67, 5353 } accept
            iifname { "%2$s", "%3$s" } tcp dport 53 accept
            iifname { "%2$s", "%3$s" } icmp type echo-request accept
            iifname { "%2$s", "%3$s", "%4$s" } meta nfproto ipv4 drop
            iifname { "%2$s", "%3$s" } tcp dport { 22, 23, 80, 443, 8080 } drop
          }
          chain postrouting {
            type nat hook postrouting priority srcnat + 5; policy accept;
            iifname "%1$s" oifname "%3$s" masquerade
          }
        }
        """
        .formatted(home.main().face(), home.guests().face(), home.devices().face(), home.outside());
  }
}
