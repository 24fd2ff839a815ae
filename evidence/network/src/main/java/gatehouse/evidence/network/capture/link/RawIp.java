// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/** No link layer: the packet's first four bits tell its kind. */
final class RawIp {
  private RawIp() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < 1) {
      return LinkOutcome.CUT;
    }
    int version = Octets.u8(packet.bytes, packet.at) >> 4;
    packet.etherType = version == 4 ? EtherType.IPV4 : version == 6 ? EtherType.IPV6 : 0;
    return LinkOutcome.CARRIED;
  }
}
