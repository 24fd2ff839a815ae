// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses may be asked: those of a home, unless the owner says otherwise. */
public enum Reach {
  /** Private, link-local and loopback addresses (RFC 1918, RFC 3927, RFC 4193). */
  HOME,
  /** Any address. */
  ANYWHERE;

  private static final int UNIQUE_LOCAL = 0xfc;

  /**
   * The address of a host that may be asked; a name is looked up once, so that it cannot change.
   *
   * @throws RouterException when there is no such host, or it is not at home
   */
  public InetAddress require(String host) throws RouterException {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (this == HOME && !isAtHome(address)) {
        throw new RouterException(
            "The address %s is not one of a home; a router is asked from inside only."
                .formatted(host));
      }
      return address;
    } catch (UnknownHostException e) {
      throw new RouterException("There is no host %s.".formatted(host));
    }
  }

  private static boolean isAtHome(InetAddress address) {
    return address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isLoopbackAddress()
        || (address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == UNIQUE_LOCAL);
  }
}
