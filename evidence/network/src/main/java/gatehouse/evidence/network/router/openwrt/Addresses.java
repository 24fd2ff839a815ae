// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Items;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.evidence.network.router.reply.Fields;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.NetworkFact.AddressServer;
import gatehouse.model.fact.NetworkFact.NameServer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code uci get dhcp}: who gives out addresses, and whom the home is told to ask for names. */
final class Addresses {
  /** The DHCP option that names the servers for names (RFC 2132, 3.8). */
  private static final String NAME_SERVERS = "6,";

  private Addresses() {}

  static void tell(Members reply, Telling telling) {
    Sections sections = Sections.in(reply);
    sections
        .of("dnsmasq")
        .forEach(
            names ->
                telling.setting(
                    "rebind protection", Sections.yes(names, "rebind_protection", true)));
    sections
        .of("dhcp")
        .filter(part -> !Sections.yes(part, "ignore", false))
        .forEach(part -> part(part, telling));
  }

  private static void part(Members part, Telling telling) {
    Optional<String> name = telling.plain(part.text("interface"));
    if (name.isEmpty()) {
      return;
    }
    SegmentId segment = telling.segment(name.get());
    telling.fact(new AddressServer(segment, telling.router()));
    options(part)
        .filter(option -> option.startsWith(NAME_SERVERS))
        .flatMap(option -> Stream.of(option.substring(2).split(",", -1)))
        .map(Fields::ipv4)
        .flatMap(Optional::stream)
        .limit(8)
        .forEach(address -> telling.fact(new NameServer(segment, address)));
  }

  private static Stream<String> options(Members part) {
    return part.get("dhcp_option").orElse(null) instanceof Items items
        ? items.items().stream()
            .limit(64)
            .map(value -> value instanceof Text text ? text.text() : "")
        : List.of(part.text("dhcp_option").orElse("").split(" ", -1)).stream();
  }
}
