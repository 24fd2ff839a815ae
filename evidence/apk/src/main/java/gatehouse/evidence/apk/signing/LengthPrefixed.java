// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.List;

/** A cursor over the fields of signing blocks, most of which carry their length in front. */
final class LengthPrefixed {
  private final Bytes bytes;
  private int at;

  LengthPrefixed(Bytes bytes) {
    this.bytes = bytes;
  }

  boolean more() {
    return at < bytes.length();
  }

  int i32() throws MalformedException {
    int value = bytes.i32(at);
    at += 4;
    return value;
  }

  /** The next field that has its length in front. */
  Bytes field() throws MalformedException {
    int length = bytes.offset(at);
    Bytes field = bytes.slice(at + 4, length);
    at += 4 + length;
    return field;
  }

  /** Everything that is left. */
  Bytes rest() throws MalformedException {
    return bytes.slice(at, bytes.length() - at);
  }

  /** The fields inside the next field. */
  List<Bytes> sequence() throws MalformedException {
    LengthPrefixed inner = new LengthPrefixed(field());
    List<Bytes> fields = new ArrayList<>();
    while (inner.more()) {
      fields.add(inner.field());
    }
    return fields;
  }
}
