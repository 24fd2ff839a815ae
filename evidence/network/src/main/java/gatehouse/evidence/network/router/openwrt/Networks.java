// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Range;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.SegmentId;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Subnet;
import java.util.Optional;

/** {@code uci get network}: the parts of the home's network and their addresses. */
final class Networks {
  private Networks() {}

  static void tell(Members reply, Telling telling) {
    Sections.in(reply)
        .of("interface")
        .filter(part -> part.text("proto").filter("static"::equals).isPresent())
        .filter(part -> !Sections.name(part).equals("loopback"))
        .forEach(part -> part(part, telling));
  }

  private static void part(Members part, Telling telling) {
    Optional<String> address = part.text("ipaddr");
    Optional<Range> range =
        address.flatMap(a -> Range.of(a, part.text("netmask").orElse("255.255.255.0")));
    Optional<String> name = telling.plain(Optional.of(Sections.name(part)));
    if (range.isEmpty() || name.isEmpty()) {
      return;
    }
    SegmentId segment = telling.segment(name.get());
    telling.fact(new Segment(segment, name.get(), Uses.of(name.get())));
    telling.fact(new Subnet(segment, range.get().text()));
    telling.fact(new Gateway(segment, telling.router()));
    telling.fact(new DeviceAddress(telling.router(), "ipv4", range.get().address()));
  }
}
