// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dns;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;

/**
 * A domain name in a message, compressed perhaps; written with dots and without the last one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1035#section-4.1.4">RFC 1035, 4.1.4</a>
 */
public final class DnsName {
  private static final int LONGEST = 255;
  private static final int POINTER = 0xc0;
  private static final int MOST_POINTERS = 64;

  private final byte[] text = new byte[LONGEST + 1];
  private int length;

  /** The name's octets. */
  public byte[] text() {
    return text;
  }

  public int length() {
    return length;
  }

  /**
   * Reads a name.
   *
   * @param message where the message begins, to which pointers point
   * @return where the name ends in its place
   */
  public int read(byte[] bytes, int message, int start, int end) throws MalformedException {
    length = 0;
    int at = start;
    int after = -1;
    int pointers = 0;
    while (true) {
      int label = octet(bytes, at, end);
      if (label == 0) {
        return after < 0 ? at + 1 : after;
      }
      if (label >= POINTER) {
        int target = message + ((label & ~POINTER) << 8 | octet(bytes, at + 1, end));
        after = after < 0 ? at + 2 : after;
        if (++pointers > MOST_POINTERS) {
          throw new MalformedException("a name points in circles");
        }
        at = target;
      } else {
        append(bytes, at + 1, label, end);
        at += 1 + label;
      }
    }
  }

  private void append(byte[] bytes, int from, int label, int end) throws MalformedException {
    if (label >= 0x40 || from + label > end || length + 1 + label > LONGEST) {
      throw new MalformedException("a name has a label that does not fit");
    }
    if (length > 0) {
      text[length++] = '.';
    }
    System.arraycopy(bytes, from, text, length, label);
    length += label;
  }

  private static int octet(byte[] bytes, int at, int end) throws MalformedException {
    if (at >= end) {
      throw new MalformedException("a name goes beyond its message");
    }
    return Octets.u8(bytes, at);
  }
}
