// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/** A pcapng block of addresses and their names. */
final class NameResolution {
  private static final int IPV4 = 1;
  private static final int IPV6 = 2;

  private NameResolution() {}

  static void read(Block block, Notes notes) throws MalformedException {
    while (block.left() >= 4) {
      int kind = block.u16();
      int length = block.u16();
      if (kind == 0) {
        return;
      }
      int from = block.step(length);
      byte[] bytes = block.bytes();
      int end = from + length;
      if (kind == IPV4 && length > 4) {
        notes.resolved(0, Packet.IPV4 | Octets.u32(bytes, from), bytes, from + 4, end);
      } else if (kind == IPV6 && length > 16) {
        notes.resolved(Octets.i64(bytes, from), Octets.i64(bytes, from + 8), bytes, from + 16, end);
      }
      block.pad(length);
    }
  }
}
