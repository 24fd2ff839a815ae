// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

/** The list of the sections of a DEX file, which its verifier goes by. */
final class DexMap {
  private final LittleEndianWriter items = new LittleEndianWriter();
  private int count;

  DexMap section(int type, int size, int offset) {
    if (size > 0) {
      items.u16(type).u16(0).i32(size).i32(offset);
      count++;
    }
    return this;
  }

  byte[] toByteArray() {
    return new LittleEndianWriter().i32(count).bytes(items.toByteArray()).toByteArray();
  }
}
