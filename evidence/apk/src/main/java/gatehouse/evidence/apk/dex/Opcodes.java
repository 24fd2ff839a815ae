// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

/** Lengths of Dalvik instructions in 16-bit code units (source.android.com, "Dalvik bytecode"). */
final class Opcodes {
  static final int INVOKE_FIRST = 0x6e;
  static final int INVOKE_LAST = 0x72;
  static final int INVOKE_RANGE_FIRST = 0x74;
  static final int INVOKE_RANGE_LAST = 0x78;
  static final int INVOKE_POLYMORPHIC = 0xfa;
  static final int INVOKE_POLYMORPHIC_RANGE = 0xfb;

  private static final byte[] LENGTH = lengths();
  private static final boolean[] INVOKE = invokes();

  private Opcodes() {}

  static int length(int opcode) {
    return LENGTH[opcode];
  }

  /** Whether the instruction calls the method whose index is its second code unit. */
  static boolean invokes(int opcode) {
    return INVOKE[opcode];
  }

  private static byte[] lengths() {
    byte[] table = new byte[256];
    java.util.Arrays.fill(table, (byte) 1);
    set(
        table, 2, 0x02, 0x05, 0x08, 0x13, 0x15, 0x16, 0x19, 0x1a, 0x1c, 0x1f, 0x20, 0x22, 0x23,
        0x29);
    set(table, 3, 0x03, 0x06, 0x09, 0x14, 0x17, 0x1b, 0x24, 0x25, 0x26, 0x2a, 0x2b, 0x2c);
    set(table, 5, 0x18);
    range(table, 2, 0x2d, 0x3d);
    range(table, 2, 0x44, 0x6d);
    range(table, 3, INVOKE_FIRST, INVOKE_LAST);
    range(table, 3, INVOKE_RANGE_FIRST, INVOKE_RANGE_LAST);
    range(table, 2, 0x90, 0xaf);
    range(table, 2, 0xd0, 0xe2);
    range(table, 4, INVOKE_POLYMORPHIC, INVOKE_POLYMORPHIC_RANGE);
    range(table, 3, 0xfc, 0xfd);
    range(table, 2, 0xfe, 0xff);
    return table;
  }

  private static boolean[] invokes() {
    boolean[] table = new boolean[256];
    java.util.Arrays.fill(table, INVOKE_FIRST, INVOKE_LAST + 1, true);
    java.util.Arrays.fill(table, INVOKE_RANGE_FIRST, INVOKE_RANGE_LAST + 1, true);
    java.util.Arrays.fill(table, INVOKE_POLYMORPHIC, INVOKE_POLYMORPHIC_RANGE + 1, true);
    return table;
  }

  private static void set(byte[] table, int length, int... opcodes) {
    for (int opcode : opcodes) {
      table[opcode] = (byte) length;
    }
  }

  private static void range(byte[] table, int length, int first, int last) {
    java.util.Arrays.fill(table, first, last + 1, (byte) length);
  }
}
