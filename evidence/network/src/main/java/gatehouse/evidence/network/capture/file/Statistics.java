// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;

/** A pcapng block of interface statistics: how many packets the capturing host lost. */
final class Statistics {
  private static final int FIXED = 12;
  private static final int ISB_IFDROP = 5;

  private Statistics() {}

  static void read(Block block, Notes notes) throws MalformedException {
    block.step(FIXED);
    while (block.left() >= 4) {
      int code = block.u16();
      int length = block.u16();
      if (code == ISB_IFDROP && length == 8) {
        notes.lost(block.i64());
      } else if (code == 0) {
        return;
      } else {
        block.step(length);
      }
      block.pad(length);
    }
  }
}
