// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * What a radio says of a Wi-Fi frame, before the frame.
 *
 * @see <a href="https://www.radiotap.org/">Radiotap</a>
 */
final class Radiotap {
  private static final int HEADER = 8;
  private static final long TIMER = 1;
  private static final long FLAGS = 2;
  private static final long MORE_WORDS = 0x8000_0000L;
  private static final int CHECK_SEQUENCE = 0x10;
  private static final int PADDED = 0x20;

  private Radiotap() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < HEADER) {
      return LinkOutcome.CUT;
    }
    int length = Octets.little16(packet.bytes, packet.at + 2);
    if (length < HEADER || length > packet.left()) {
      return LinkOutcome.CUT;
    }
    int flags = flags(packet.bytes, packet.at, packet.at + length);
    packet.at += length;
    if ((flags & CHECK_SEQUENCE) != 0) {
      packet.end = Math.max(packet.at, packet.end - 4);
    }
    return (flags & PADDED) != 0 ? LinkOutcome.BUNDLED : Ieee80211.read(packet);
  }

  private static int flags(byte[] bytes, int start, int end) {
    long present = Octets.little32(bytes, start + 4);
    int at = start + HEADER;
    for (long word = present; (word & MORE_WORDS) != 0 && at + 4 <= end; at += 4) {
      word = Octets.little32(bytes, at);
    }
    if ((present & TIMER) != 0) {
      at = start + (at - start + 7 & ~7) + 8;
    }
    return (present & FLAGS) != 0 && at < end ? Octets.u8(bytes, at) : 0;
  }
}
