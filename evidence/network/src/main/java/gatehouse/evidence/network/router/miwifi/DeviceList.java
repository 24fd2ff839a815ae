// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.Connected;
import gatehouse.model.fact.DeviceFact.DeviceIs;
import gatehouse.model.fact.DeviceKind;
import gatehouse.model.fact.SeenBy;
import java.util.Optional;

/**
 * {@code misystem/devicelist} and {@code xqnetwork/wifi_connect_devices}: who is and was there.
 *
 * <p>The address at the top of the list is that of whoever asked, not the router's.
 */
final class DeviceList {
  private DeviceList() {}

  static void tell(Members reply, Telling telling) {
    int unnamed = 0;
    for (Members entry : Lists.objects(reply, "list").toList()) {
      Optional<DeviceId> device =
          telling.client(
              entry.text("mac"), address(entry), entry.text("name", "oname"), SeenBy.ROUTER_LIST);
      device.ifPresent(
          id -> {
            entry.yes("online").ifPresent(online -> telling.fact(new Connected(id, online)));
            if (entry.yes("isap").orElse(false)) {
              telling.fact(new DeviceIs(id, DeviceKind.ROUTER));
            }
          });
      unnamed += device.isEmpty() ? 1 : 0;
    }
    if (unnamed > 0) {
      telling.notExamined(
          telling.router(),
          Aspect.DEVICES,
          "%d entries of the router's list have no address.".formatted(unnamed));
    } else {
      telling.examined(telling.router(), Aspect.DEVICES);
    }
  }

  private static Optional<String> address(Members entry) {
    return Lists.objects(entry, "ip")
        .map(address -> address.text("ip"))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> entry.text("ip"));
  }
}
