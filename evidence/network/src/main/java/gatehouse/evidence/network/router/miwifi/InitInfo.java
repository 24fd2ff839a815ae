// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.TellsAnyone;

/** {@code xqsystem/init_info}: what the router tells whoever asks, without a sign-in. */
final class InitInfo {
  private InitInfo() {}

  static void tell(Members reply, Telling telling) {
    DeviceId router = telling.router();
    Hardware.model(telling, router, reply.text("model"), reply.text("hardware"));
    Hardware.version(telling, router, reply.text("romversion"));
    Hardware.serial(telling, reply.text("id"));
    telling
        .plain(reply.text("routername"))
        .ifPresent(name -> telling.fact(new DeviceName(router, name)));
    if (reply.text("id").isPresent()) {
      telling.fact(new TellsAnyone(router, "serial number"));
    }
    if (reply.text("romversion").isPresent()) {
      telling.fact(new TellsAnyone(router, "version"));
    }
    reply
        .yes("newEncryptMode")
        .ifPresent(sha256 -> telling.setting("sign-in digest", sha256 ? "sha-256" : "sha-1"));
  }
}
