// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Door;
import gatehouse.evidence.network.router.reply.Fields;
import gatehouse.evidence.network.router.reply.Telling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code uci get firewall}: what comes in from the outside. */
final class Firewall {
  private static final Set<String> MANAGING = Set.of("22", "23", "80", "443", "8080", "8443");

  private Firewall() {}

  static void tell(Members reply, Telling telling) {
    Sections sections = Sections.in(reply);
    List<Members> outside =
        sections
            .of("zone")
            .filter(zone -> zone.text("name").filter("wan"::equals).isPresent())
            .toList();
    if (!outside.isEmpty()) {
      telling.setting("firewall", outside.stream().noneMatch(Firewall::isOpen));
    }
    List<Members> rules =
        sections
            .of("rule")
            .filter(rule -> Sections.yes(rule, "enabled", true))
            .filter(rule -> is(rule, "src", "wan") || is(rule, "src", "*"))
            .filter(rule -> is(rule, "target", "ACCEPT"))
            .toList();
    telling.setting("remote admin", rules.stream().anyMatch(Firewall::manages));
    sections
        .of("redirect")
        .filter(door -> Sections.yes(door, "enabled", true))
        .filter(door -> is(door, "src", "wan"))
        .filter(door -> door.text("target").orElse("DNAT").equals("DNAT"))
        .forEach(door -> door(door, telling));
  }

  private static boolean isOpen(Members zone) {
    return is(zone, "input", "ACCEPT") || is(zone, "forward", "ACCEPT");
  }

  /** A rule without a destination lets in to the router itself; without a port, to all of it. */
  private static boolean manages(Members rule) {
    if (rule.text("dest").isPresent() || is(rule, "proto", "icmp") || is(rule, "proto", "igmp")) {
      return false;
    }
    Optional<String> ports = rule.text("dest_port");
    return ports.isEmpty()
        ? rule.text("proto").isEmpty() || is(rule, "proto", "all")
        : List.of(ports.get().split("[ ,]+", -1)).stream().anyMatch(MANAGING::contains);
  }

  private static void door(Members door, Telling telling) {
    if (door.text("src_dport").isEmpty()) {
      telling.setting("dmz", door.text("dest_ip").flatMap(Fields::ipv4).orElse("on"));
      return;
    }
    Optional<String> port = door.text("dest_port").or(() -> door.text("src_dport"));
    String protocol = door.text("proto").orElse("tcp udp");
    for (String transport : List.of("tcp", "udp")) {
      if (protocol.contains(transport) || protocol.equals("all")) {
        Door.tell(telling, transport, door.text("src_dport"), door.text("dest_ip"), port, "owner");
      }
    }
  }

  private static boolean is(Members section, String option, String value) {
    return section.text(option).filter(value::equalsIgnoreCase).isPresent();
  }
}
