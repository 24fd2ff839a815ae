// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.flow;

import org.jspecify.annotations.Nullable;

/**
 * What two endpoints said to each other.
 *
 * @param protocol of IP; 0 when there is no IP
 * @param etherType the kind of network packet
 * @param first when it began, in nanoseconds since 1970, UTC
 * @param last when it was last heard
 * @param packet number of its first packet
 * @param name of the answering side, as it was asked for; null when it is not known
 */
public record Flow(
    Endpoint asking,
    Endpoint answering,
    int protocol,
    int etherType,
    Traffic sent,
    Traffic answered,
    long first,
    long last,
    long packet,
    Service service,
    @Nullable String name) {

  /**
   * One side of a flow.
   *
   * @param mac 0 when not known
   * @param high upper half of the address
   * @param low lower half of the address
   * @param port 0 where there are no ports
   */
  public record Endpoint(long mac, long high, long low, int port) {}

  /**
   * What went one way.
   *
   * @param octets on the wire, headers included
   */
  public record Traffic(long packets, long octets) {}
}
