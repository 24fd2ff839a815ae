// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.Aspect;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A kind of reply of a MiWiFi router, known by what is in it; all have a {@code code}. */
public enum MiwifiReply {
  INIT_INFO(r -> has(r, "romversion", "routername"), InitInfo::tell),
  STATUS(r -> r.object("hardware").filter(h -> has(h, "platform")).isPresent(), Status::tell),
  TOPO_GRAPH(r -> r.object("graph").isPresent(), TopoGraph::tell),
  ROM_UPDATE(r -> has(r, "needUpdate"), RomUpdate::tell),
  WIFI_DETAILS(r -> has(r, "bsd") || Lists.anyHas(r, "info", "encryption"), WifiDetails::tell),
  WAN_INFO(r -> r.object("info").filter(i -> has(i, "details")).isPresent(), WanInfo::tell),
  UPNP(r -> has(r, "status") && Lists.anyHas(r, "list", "cport"), Doors::upnp),
  PORT_FORWARDS(r -> Lists.anyHas(r, "list", "destip"), Doors::forwards),
  DMZ(r -> has(r, "lanip") && has(r, "status"), Doors::dmz),
  DEVICE_LIST(r -> has(r, "mac", "list") || Lists.anyHas(r, "list", "mac"), DeviceList::tell),
  MODE(r -> has(r, "mode") && r.members().size() == 2, Mode::tell),
  LOGIN(r -> has(r, "url", "token"), MiwifiReply::nothing),
  VPN(r -> has(r, "status", "uptime") && r.members().size() == 3, MiwifiReply::nothing),
  CHANNELS(r -> Lists.anyHas(r, "list", "c"), MiwifiReply::nothing);

  private final Predicate<Members> looks;
  private final BiConsumer<Members, Telling> teller;

  MiwifiReply(Predicate<Members> looks, BiConsumer<Members, Telling> teller) {
    this.looks = looks;
    this.teller = teller;
  }

  /** What the reply is, when it is one. */
  public static Optional<MiwifiReply> of(Members reply) {
    if (!has(reply, "code")) {
      return Optional.empty();
    }
    for (MiwifiReply kind : values()) {
      if (kind.looks.test(reply)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Tells what the reply says. */
  public void tell(Members reply, Telling telling) {
    telling.isRouter();
    teller.accept(reply, telling);
  }

  private static boolean has(Members reply, String... names) {
    for (String name : names) {
      if (!reply.members().containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  /** Replies that say nothing of how safe the router is; some hold a session, so none is kept. */
  private static void nothing(Members reply, Telling telling) {
    telling.notExamined(
        telling.router(), Aspect.ROUTER, "This reply says nothing of the router's settings.");
  }
}
