// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;

/** The options at the end of a pcapng block, those that matter here. */
final class Options {
  private static final int END = 0;
  private static final int IF_TSRESOL = 9;
  private static final int IF_TSOFFSET = 14;

  private Options() {}

  /** How an interface counts time: microseconds, when no option says otherwise. */
  static Resolution resolution(Block block) throws MalformedException {
    int octet = Resolution.MICROSECONDS.exponent();
    long offset = 0;
    while (block.left() >= 4) {
      int code = block.u16();
      int length = block.u16();
      if (code == END) {
        break;
      }
      if (code == IF_TSOFFSET && length == 8) {
        offset = block.i64();
      } else {
        int from = block.step(length);
        octet = code == IF_TSRESOL && length > 0 ? Octets.u8(block.bytes(), from) : octet;
      }
      block.pad(length);
    }
    return Resolution.of(octet, offset);
  }
}
