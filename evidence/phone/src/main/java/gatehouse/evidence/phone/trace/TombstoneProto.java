// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.rom.Fingerprint;
import gatehouse.evidence.phone.text.Characters;
import java.util.Optional;

/**
 * A tombstone as debuggerd writes it since Android 12 beside the text, {@code tombstone_00.pb}: of
 * its fields the build (2), the time (4) and the command line (9) are taken.
 *
 * @param fingerprint of the system image
 * @param timestamp as in the text: {@code 2026-10-28 12:00:01.500000000-0300}; may be empty
 * @param process the name of the process; may be empty
 * @see <a
 *     href="https://cs.android.com/android/platform/superproject/+/main:system/core/debuggerd/proto/tombstone.proto">tombstone.proto</a>
 */
record TombstoneProto(Fingerprint fingerprint, String timestamp, String process) {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;

  /** The tombstone that the bytes are; empty when they are none. */
  static Optional<TombstoneProto> parse(byte[] bytes) {
    if (bytes.length == 0 || (bytes[0] != 0x08 && bytes[0] != 0x12)) {
      return Optional.empty();
    }
    String build = "";
    String timestamp = "";
    String process = "";
    Cursor at = new Cursor(bytes);
    while (at.hasMore()) {
      long tag = at.varint();
      int field = (int) (tag >>> 3);
      switch ((int) (tag & 7)) {
        case VARINT -> at.varint();
        case FIXED_64 -> at.skip(8);
        case FIXED_32 -> at.skip(4);
        case BYTES -> {
          int from = at.block();
          if (from < 0) {
            break;
          }
          String text = field == 2 || field == 4 || field == 9 ? at.text(from) : "";
          build = field == 2 ? text : build;
          timestamp = field == 4 ? text : timestamp;
          process = field == 9 && process.isEmpty() ? text : process;
        }
        default -> at.end();
      }
    }
    String time = timestamp;
    String name = process;
    return Fingerprint.parse(build).map(b -> new TombstoneProto(b, time, name));
  }

  /** Where in the message one is; whatever does not fit ends it. */
  private static final class Cursor {
    private final byte[] bytes;
    private int next;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasMore() {
      return next < bytes.length;
    }

    void end() {
      next = bytes.length;
    }

    void skip(long count) {
      next = count < 0 || count > bytes.length - next ? bytes.length : next + (int) count;
    }

    long varint() {
      long value = 0;
      for (int shift = 0; shift < 64 && hasMore(); shift += 7) {
        byte b = bytes[next++];
        value |= (long) (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
      end();
      return value;
    }

    /** Passes over a block of bytes; where it began, or -1 when it is longer than the message. */
    int block() {
      long length = varint();
      int from = next;
      boolean fits = length >= 0 && length <= bytes.length - next;
      skip(length);
      return fits ? from : -1;
    }

    /** The text between an offset and where one is. */
    String text(int from) {
      return Characters.text(bytes, from, next);
    }
  }
}
