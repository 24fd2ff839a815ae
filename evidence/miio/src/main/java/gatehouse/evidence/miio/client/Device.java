// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.wire.Token;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.OptionalLong;

/**
 * A device to be asked.
 *
 * @param address where it listens
 * @param token its secret
 * @param deviceId the {@code did} it must have, where that is known
 */
public record Device(InetSocketAddress address, Token token, OptionalLong deviceId) {
  /** The UDP port that devices listen on. */
  public static final int PORT = 54321;

  /** A device of any id at the usual port. */
  public static Device at(InetAddress address, Token token) {
    return new Device(new InetSocketAddress(address, PORT), token, OptionalLong.empty());
  }
}
