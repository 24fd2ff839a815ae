// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.UpToDate;
import gatehouse.model.fact.DeviceFact.UpdateOffered;

/** {@code xqsystem/check_rom_update}: whether a newer version is to be had. */
final class RomUpdate {
  private RomUpdate() {}

  static void tell(Members reply, Telling telling) {
    DeviceId router = telling.router();
    boolean needed =
        reply.yes("needUpdate").orElse(reply.text("needUpdate").filter("1"::equals).isPresent());
    if (needed) {
      telling.fact(
          new UpdateOffered(router, telling.plain(reply.text("version")).orElse("a newer one")));
    } else {
      telling.fact(new UpToDate(router));
      Hardware.version(telling, router, reply.text("version"));
    }
    telling.examined(router, Aspect.FIRMWARE);
  }
}
