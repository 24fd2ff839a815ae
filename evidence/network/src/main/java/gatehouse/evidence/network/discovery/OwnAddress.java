// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/**
 * This machine's own place in a subnet.
 *
 * @param network the interface
 * @param address its address there
 */
public record OwnAddress(NetworkInterface network, InetAddress address) {
  /** The first interface with an address in the scope; none when a router lies between. */
  public static Optional<OwnAddress> in(Scope scope) throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(
            network ->
                network
                    .inetAddresses()
                    .filter(scope::contains)
                    .map(address -> new OwnAddress(network, address)))
        .findFirst();
  }
}
