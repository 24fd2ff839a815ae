// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;

/**
 * A cursor over LEB128 numbers, which also counts down a budget: hostile files share and repeat
 * data.
 */
final class Leb128 {
  private final Bytes bytes;
  private final Budget budget;
  private int at;

  Leb128(Bytes bytes, int at, Budget budget) {
    this.bytes = bytes;
    this.at = at;
    this.budget = budget;
  }

  int position() {
    return at;
  }

  int u8() throws MalformedException {
    return bytes.u8(at++);
  }

  /** Counts a step that reads no number. */
  void step() throws MalformedException {
    budget.spend(1);
  }

  void skip(int count) {
    at += count;
  }

  int unsigned() throws MalformedException {
    budget.spend(1);
    int value = bytes.u8(at++);
    if (value < 0x80) {
      return value;
    }
    value &= 0x7f;
    for (int shift = 7; shift < 35; shift += 7) {
      int piece = bytes.u8(at++);
      value |= (piece & 0x7f) << shift;
      if (piece < 0x80) {
        return value;
      }
    }
    throw bytes.malformed("number of more than five bytes", at);
  }

  int signed() throws MalformedException {
    budget.spend(1);
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int piece = bytes.u8(at++);
      value |= (piece & 0x7f) << shift;
      if (piece < 0x80) {
        int spare = 25 - shift;
        return spare > 0 ? value << spare >> spare : value;
      }
    }
    throw bytes.malformed("number of more than five bytes", at);
  }
}
