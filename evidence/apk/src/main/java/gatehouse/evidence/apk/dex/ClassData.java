// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.MalformedException;

/**
 * A cursor over the methods of a {@code class_data_item}; fields come first and are stepped over.
 */
final class ClassData {
  private final Leb128 in;
  private int direct;
  private int virtual;
  private boolean inVirtual;
  private int method;
  private int code;

  private ClassData(Leb128 in) {
    this.in = in;
  }

  static ClassData read(DexFile dex, int at, Budget budget) throws MalformedException {
    ClassData data = new ClassData(new Leb128(dex.bytes, at, budget));
    long fields = (data.in.unsigned() & 0xffff_ffffL) + (data.in.unsigned() & 0xffff_ffffL);
    data.direct = data.in.unsigned();
    data.virtual = data.in.unsigned();
    for (long i = 0; i < fields; i++) {
      data.in.unsigned();
      data.in.unsigned();
    }
    return data;
  }

  /** Moves to the next method, direct ones first; false after the last. */
  boolean next() throws MalformedException {
    if (direct == 0 && virtual == 0) {
      return false;
    }
    if (direct != 0) {
      direct--;
    } else {
      virtual--;
      if (!inVirtual) {
        inVirtual = true;
        method = 0;
      }
    }
    advance();
    return true;
  }

  private void advance() throws MalformedException {
    method += in.unsigned();
    in.unsigned();
    code = in.unsigned();
  }

  /** Index of the method in the table of methods. */
  int method() {
    return method;
  }

  /** Offset of its code, 0 for none. */
  int code() {
    return code;
  }
}
