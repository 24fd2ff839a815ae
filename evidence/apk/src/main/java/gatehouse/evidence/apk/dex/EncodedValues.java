// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;

/**
 * Visits the strings and types among the constants of a class ({@code encoded_array_item}), without
 * recursion.
 */
record EncodedValues(
    DexFile dex, int start, Budget budget, IndexVisitor strings, IndexVisitor types) {
  private static final int STRING = 0x17;
  private static final int TYPE = 0x18;
  private static final int FIELD = 0x19;
  private static final int METHOD = 0x1a;
  private static final int ENUM = 0x1b;
  private static final int ARRAY = 0x1c;
  private static final int ANNOTATION = 0x1d;
  private static final int NULL = 0x1e;
  private static final int BOOLEAN = 0x1f;

  void visit() throws MalformedException {
    Bytes bytes = dex.bytes;
    Leb128 in = new Leb128(bytes, start, budget);
    long pending = in.unsigned() & 0xffff_ffffL;
    while (pending-- > 0) {
      int header = in.u8();
      int length = (header >> 5) + 1;
      switch (header & 0x1f) {
        case ARRAY -> pending += in.unsigned() & 0xffff_ffffL;
        case NULL, BOOLEAN -> in.step();
        case ANNOTATION -> {
          return;
        }
        case STRING -> strings.visit(number(in, length));
        case TYPE -> types.visit(number(in, length));
        case FIELD, ENUM -> strings.visit(dex.fieldName(number(in, length)));
        case METHOD -> strings.visit(dex.methodName(number(in, length)));
        default -> number(in, length);
      }
    }
  }

  private static int number(Leb128 in, int length) throws MalformedException {
    in.step();
    long value = 0;
    for (int i = 0; i < length; i++) {
      value |= (long) in.u8() << (8 * i);
    }
    return (int) value;
  }
}
