// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Door;
import gatehouse.evidence.network.router.reply.Fields;
import gatehouse.evidence.network.router.reply.Telling;

/**
 * {@code xqsystem/upnp}, {@code xqnetwork/portforward} and {@code xqnetwork/dmz}: what the router
 * lets in.
 */
final class Doors {
  private Doors() {}

  static void upnp(Members reply, Telling telling) {
    reply.text("status").ifPresent(status -> telling.setting("upnp", status.equals("1")));
    Lists.objects(reply, "list")
        .forEach(
            entry ->
                Door.tell(
                    telling,
                    entry.text("protocol").orElse("tcp"),
                    entry.text("rport"),
                    entry.text("ip"),
                    entry.text("cport"),
                    "upnp"));
  }

  /** The protocol is a number: 1 for TCP, 2 for UDP, 3 for both. */
  static void forwards(Members reply, Telling telling) {
    for (Members entry : Lists.objects(reply, "list").toList()) {
      String protocol = entry.text("proto").orElse("3");
      if (!protocol.equals("2")) {
        forward(entry, "tcp", telling);
      }
      if (!protocol.equals("1")) {
        forward(entry, "udp", telling);
      }
    }
  }

  private static void forward(Members entry, String transport, Telling telling) {
    Door.tell(
        telling,
        transport,
        entry.text("srcport"),
        entry.text("destip"),
        entry.text("destport"),
        "owner");
  }

  static void dmz(Members reply, Telling telling) {
    boolean on = reply.text("status").filter("1"::equals).isPresent();
    telling.setting("dmz", on ? reply.text("ip").flatMap(Fields::ipv4).orElse("on") : "off");
  }
}
