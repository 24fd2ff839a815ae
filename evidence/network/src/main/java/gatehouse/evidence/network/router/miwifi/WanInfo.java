// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.Value.Text;
import gatehouse.evidence.network.router.reply.Fields;
import gatehouse.evidence.network.router.reply.Telling;
import java.util.Optional;

/** {@code xqnetwork/wan_info}: how the router is connected to the outside, and whom it asks. */
final class WanInfo {
  private WanInfo() {}

  static void tell(Members reply, Telling telling) {
    Members info = reply.object("info").orElseThrow();
    info.object("details").ifPresent(details -> connection(details, telling));
    info.object("ipv6_info")
        .flatMap(ipv6 -> ipv6.text("wanType"))
        .ifPresent(type -> telling.setting("ipv6", !type.equals("off")));
  }

  private static void connection(Members details, Telling telling) {
    telling
        .plain(details.text("wanType"))
        .ifPresent(type -> telling.setting("outside address", type));
    details.list("dns").stream()
        .limit(8)
        .map(value -> value instanceof Text text ? text.text() : "")
        .map(Fields::ipv4)
        .flatMap(Optional::stream)
        .forEach(address -> telling.setting("name server outside", address));
  }
}
