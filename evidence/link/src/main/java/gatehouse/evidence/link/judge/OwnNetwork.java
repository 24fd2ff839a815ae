// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.address.Host;
import java.util.List;

/** Addresses that lead nowhere outside of the network one is in (RFC 6890, RFC 6762, RFC 8375). */
final class OwnNetwork {
  private static final List<String> ENDINGS =
      List.of("localhost", "local", "lan", "home", "internal", "home.arpa", "localdomain");

  /** Names that routers of Xiaomi and others answer for themselves. */
  private static final List<String> ROUTERS =
      List.of("miwifi.com", "www.miwifi.com", "router.miwifi.com", "fritz.box", "tplinkwifi.net");

  private OwnNetwork() {}

  static boolean has(Host host) {
    return switch (host) {
      case Host.Ip4 ip -> isOwn(ip.value());
      case Host.Ip6 ip -> isOwn(ip);
      case Host.Name name -> isOwn(name.ascii());
      case Host.Unusable unusable -> false;
      case Host.None none -> false;
    };
  }

  private static boolean isOwn(String name) {
    return name.indexOf('.') < 0
        || ROUTERS.contains(name)
        || ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  private static boolean isOwn(int ip) {
    int first = ip >>> 24;
    int two = ip >>> 16;
    return first == 10
        || first == 127
        || first == 0
        || two == (192 << 8 | 168)
        || two == (169 << 8 | 254)
        || two >>> 4 == (172 << 4 | 1)
        || two >>> 6 == (100 << 2 | 1);
  }

  private static boolean isOwn(Host.Ip6 ip) {
    boolean mapped = ip.high() == 0 && ip.low() >>> 32 == 0xffffL;
    boolean loopback = ip.high() == 0 && ip.low() <= 1 && ip.low() >= 0;
    boolean linkLocal = ip.high() >>> 54 == 0xfe80L >>> 6;
    boolean unique = ip.high() >>> 57 == 0xfcL >>> 1;
    return loopback || linkLocal || unique || (mapped && isOwn((int) ip.low()));
  }
}
