// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;

/**
 * A cursor over ASN.1 in definite-length encoding (X.690); indefinite lengths, which no signing
 * tool of APKs writes, are refused.
 */
final class Der {
  static final int INTEGER = 0x02;
  static final int OCTET_STRING = 0x04;
  static final int OID = 0x06;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;
  static final int CONTEXT_0 = 0xa0;
  static final int CONTEXT_1 = 0xa1;

  private final Bytes bytes;
  private int at;

  Der(Bytes bytes) {
    this.bytes = bytes;
  }

  boolean more() {
    return at < bytes.length();
  }

  boolean nextIs(int tag) throws MalformedException {
    return more() && bytes.u8(at) == tag;
  }

  /** The content of the next element, which has to have this tag. */
  Bytes content(int tag) throws MalformedException {
    if (!nextIs(tag)) {
      throw bytes.malformed("expected ASN.1 tag 0x" + Integer.toHexString(tag), at);
    }
    return element(false);
  }

  /** The next element, whatever it is, with its tag and length. */
  Bytes whole() throws MalformedException {
    return element(true);
  }

  Der enter(int tag) throws MalformedException {
    return new Der(content(tag));
  }

  void skip() throws MalformedException {
    element(false);
  }

  /** An object identifier with dots. */
  String oid() throws MalformedException {
    Bytes content = content(OID);
    StringBuilder text = new StringBuilder();
    long arc = 0;
    boolean first = true;
    for (int i = 0; i < content.length(); i++) {
      int b = content.u8(i);
      arc = (arc << 7) | (b & 0x7f);
      if (arc > Integer.MAX_VALUE) {
        throw content.malformed("object identifier is too large", i);
      }
      if ((b & 0x80) == 0) {
        if (first) {
          long head = Math.min(arc / 40, 2);
          text.append(head).append('.').append(arc - head * 40);
          first = false;
        } else {
          text.append('.').append(arc);
        }
        arc = 0;
      }
    }
    return text.toString();
  }

  private Bytes element(boolean header) throws MalformedException {
    int start = at;
    if ((bytes.u8(at) & 0x1f) == 0x1f) {
      throw bytes.malformed("ASN.1 tag of more than one byte", at);
    }
    int length = bytes.u8(at + 1);
    int body = at + 2;
    if (length >= 0x80) {
      int count = length & 0x7f;
      if (count == 0 || count > 4) {
        throw bytes.malformed("ASN.1 length of a form that is not read", at);
      }
      long value = 0;
      for (int i = 0; i < count; i++) {
        value = value << 8 | bytes.u8(body++);
      }
      length = (int) Math.min(value, Integer.MAX_VALUE);
    }
    Bytes content = bytes.slice(body, length);
    at = body + length;
    return header ? bytes.slice(start, at - start) : content;
  }
}
