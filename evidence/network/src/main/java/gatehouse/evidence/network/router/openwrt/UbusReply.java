// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.openwrt;

import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Items;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.reply.Telling;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A kind of reply of OpenWrt's bus, known by what is in it. */
public enum UbusReply {
  BOARD(r -> r.text("board_name").isPresent() && r.object("release").isPresent(), Board::tell),
  WIRELESS(r -> Sections.in(r).anyOf("wifi-iface"), Wireless::tell),
  FIREWALL(r -> Sections.in(r).anyOf("zone"), Firewall::tell),
  NETWORK(r -> Sections.in(r).anyOf("interface"), Networks::tell),
  ADDRESSES(r -> Sections.in(r).anyOf("dnsmasq"), Addresses::tell),
  SERVICES(r -> Sections.in(r).anyOf("upnpd", "dropbear"), Services::tell),
  AIR(r -> r.object("encryption").isPresent() && r.text("ssid").isPresent(), Air::tell),
  LEASES(r -> Leases.isOne(r), Leases::tell);

  private final Predicate<Members> looks;
  private final BiConsumer<Members, Telling> teller;

  UbusReply(Predicate<Members> looks, BiConsumer<Members, Telling> teller) {
    this.looks = looks;
    this.teller = teller;
  }

  /** What the reply is, when it is one. */
  public static Optional<UbusReply> of(Members reply) {
    for (UbusReply kind : values()) {
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

  /** The reply inside of its JSON-RPC envelope; what has none is itself. */
  public static Members opened(Members reply) {
    if (reply.get("result").orElse(null) instanceof Items result) {
      for (Value value : result.items()) {
        if (value instanceof Members members) {
          return members;
        }
      }
    }
    return reply;
  }
}
