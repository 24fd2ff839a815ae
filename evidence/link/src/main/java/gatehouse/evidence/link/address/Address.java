// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.Set;

/**
 * A link in its parts, as a browser would understand it (WHATWG URL Standard).
 *
 * <p>Parts that are not there are empty. A link that is no web address keeps all that follows the
 * colon in {@code path}.
 *
 * @param scheme in small letters, without the colon
 * @param userInfo what stands before the at sign, not decoded
 * @param host where the link leads
 * @param port the port when it is not the usual one of the scheme, else -1
 * @param path as it came, with its first slash
 * @param query without the question mark
 * @param fragment without the number sign
 * @param oddities what no honest writer needs
 */
public record Address(
    String scheme,
    String userInfo,
    Host host,
    int port,
    String path,
    String query,
    String fragment,
    Set<Oddity> oddities) {
  public Address {
    oddities = Set.copyOf(oddities);
  }

  /** True for addresses that a browser opens over the network. */
  public boolean web() {
    return Schemes.isWeb(scheme);
  }
}
