// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.Aspect;
import gatehouse.model.fact.SeenBy;
import java.util.List;
import java.util.stream.Stream;

/** {@code luci-rpc getDHCPLeases} and {@code dhcp ipv4leases}: who was given which address. */
final class Leases {
  private static final int MOST = 4096;

  private Leases() {}

  static boolean isOne(Members reply) {
    return reply.members().containsKey("dhcp_leases")
        || reply
            .object("device")
            .filter(d -> objects(List.copyOf(d.members().values())).anyMatch(Leases::hasLeases))
            .isPresent();
  }

  private static boolean hasLeases(Members part) {
    return part.members().containsKey("leases");
  }

  static void tell(Members reply, Telling telling) {
    Stream<Members> ofOdhcpd =
        reply.object("device").stream()
            .flatMap(device -> objects(List.copyOf(device.members().values())))
            .flatMap(part -> objects(part.list("leases")));
    Stream.concat(objects(reply.list("dhcp_leases")), ofOdhcpd)
        .limit(MOST)
        .forEach(
            lease ->
                telling.client(
                    lease.text("macaddr", "mac"),
                    lease.text("ipaddr", "address"),
                    lease.text("hostname"),
                    SeenBy.LEASE));
    telling.examined(telling.router(), Aspect.DEVICES);
  }

  private static Stream<Members> objects(List<Value> values) {
    return values.stream().filter(Members.class::isInstance).map(Members.class::cast);
  }
}
