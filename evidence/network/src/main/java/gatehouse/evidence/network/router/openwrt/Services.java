// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;

/** {@code uci get upnpd} and {@code dropbear}: doors on demand, and the command line. */
final class Services {
  private Services() {}

  static void tell(Members reply, Telling telling) {
    Sections sections = Sections.in(reply);
    sections
        .of("upnpd")
        .forEach(
            upnp -> {
              boolean on = Sections.yes(upnp, "enabled", false);
              telling.setting("upnp", on && Sections.yes(upnp, "enable_upnp", true));
              telling.setting("nat-pmp", on && Sections.yes(upnp, "enable_natpmp", true));
            });
    if (sections.anyOf("dropbear")) {
      telling.setting(
          "ssh", sections.of("dropbear").anyMatch(door -> Sections.yes(door, "enable", true)));
    }
  }
}
