// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.evidence.network.router.reply.WifiNetwork;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.fact.SegmentUse;
import java.util.List;
import java.util.Optional;

/**
 * {@code misystem/status} and {@code misystem/newstatus}: hardware, who is there, and in the newer
 * one the passwords of both bands.
 */
final class Status {
  private static final List<String> BANDS = List.of("2g", "5g", "game");

  private Status() {}

  static void tell(Members reply, Telling telling) {
    DeviceId router = telling.router();
    reply
        .object("hardware")
        .ifPresent(
            hardware -> {
              Hardware.model(telling, router, Optional.empty(), hardware.text("platform"));
              Hardware.version(telling, router, hardware.text("version"));
              Hardware.serial(telling, hardware.text("sn"));
              telling.routerMac(hardware.text("mac"));
            });
    Lists.objects(reply, "dev")
        .forEach(
            device ->
                telling.client(
                    device.text("mac"),
                    Optional.empty(),
                    device.text("devname"),
                    SeenBy.ROUTER_LIST));
    for (String band : BANDS) {
      reply
          .object(band)
          .filter(told -> told.secret("passwd", "password").isPresent())
          .ifPresent(
              told ->
                  new WifiNetwork(telling, told.text("ssid"), SegmentUse.UNKNOWN)
                      .password(told.secret("passwd", "password"))
                      .tell(Optional.of("xiaomi")));
    }
  }
}
