// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.Firmware;

/** {@code system board}: what the router is and runs. */
final class Board {
  private Board() {}

  static void tell(Members reply, Telling telling) {
    DeviceId router = telling.router();
    telling
        .plain(reply.text("board_name"))
        .ifPresent(name -> telling.fact(new DeviceModel(router, name)));
    telling
        .plain(reply.text("hostname"))
        .ifPresent(name -> telling.fact(new DeviceName(router, name)));
    telling
        .plain(reply.object("release").flatMap(release -> release.text("version")))
        .ifPresent(version -> telling.fact(new Firmware(router, "rom", version)));
  }
}
