// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.Aspect;

/** {@code xqnetwork/mode}: whether it is the router at all, or repeats another one. */
final class Mode {
  private Mode() {}

  static void tell(Members reply, Telling telling) {
    switch (reply.text("mode").orElse("")) {
      case "0" -> telling.setting("mode", "router");
      case "1" -> telling.setting("mode", "repeater");
      case "2" -> telling.setting("mode", "access point");
      default ->
          telling.notExamined(
              telling.router(),
              Aspect.ROUTER,
              "The router says that it works in a mode that Gatehouse does not know.");
    }
  }
}
