// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses lead into a home: private ones (RFC 1918, RFC 4193), link-local ones (RFC 3927,
 * RFC 4291), the loopback, and nowhere.
 */
final class Inside {
  private static final int UNIQUE_LOCAL = 0xfc;

  private Inside() {}

  static boolean is(InetAddress address) {
    return address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || (address instanceof Inet4Address && address.getAddress()[0] == 0)
        || (address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == UNIQUE_LOCAL);
  }
}
