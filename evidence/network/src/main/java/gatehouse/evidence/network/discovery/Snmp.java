// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.network.text.PlainText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One question of SNMP, asked as {@code public}: what the device says it is ({@code sysDescr.0}).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1157">RFC 1157, version 1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1901">RFC 1901, version 2c</a>
 */
final class Snmp {
  static final int PORT = 161;
  static final int VERSION_1 = 0;
  static final int VERSION_2C = 1;

  private static final int INTEGER = 0x02;
  private static final int TEXT = 0x04;
  private static final int SEQUENCE = 0x30;
  private static final int GET = 0xa0;
  private static final int RESPONSE = 0xa2;
  private static final byte[] COMMUNITY = "public".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SYS_DESCR = HexFormat.of().parseHex("06082b06010201010100");
  private static final byte[] NULL = {5, 0};
  private static final int LONGEST_LENGTH = 2;

  private final byte[] bytes;
  private int at;
  private int end;

  private Snmp(byte[] bytes) {
    this.bytes = bytes;
    end = bytes.length;
  }

  /** The question, in version 1 or 2c, under a number of one byte. */
  static byte[] question(int version, int number) {
    byte[] variable = part(SEQUENCE, part(SEQUENCE, SYS_DESCR, NULL));
    byte[] zero = part(INTEGER, new byte[] {0});
    byte[] get = part(GET, part(INTEGER, new byte[] {(byte) number}), zero, zero, variable);
    return part(SEQUENCE, part(INTEGER, new byte[] {(byte) version}), part(TEXT, COMMUNITY), get);
  }

  /** What the device says it is; nothing when this is no good answer to that question. */
  static Optional<String> answer(byte[] datagram, int version, int number) {
    Snmp reader = new Snmp(datagram);
    boolean good =
        reader.enter(SEQUENCE)
            && reader.is(version)
            && reader.skip(TEXT)
            && reader.enter(RESPONSE)
            && reader.is(number)
            && reader.is(0)
            && reader.skip(INTEGER)
            && reader.enter(SEQUENCE)
            && reader.enter(SEQUENCE)
            && reader.has(SYS_DESCR)
            && reader.enter(TEXT);
    if (!good) {
      return Optional.empty();
    }
    String said = new String(datagram, reader.at, reader.end - reader.at, StandardCharsets.UTF_8);
    return Optional.of(PlainText.of(said).orElse(""));
  }

  private static byte[] part(int tag, byte[]... contents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    out.write(Arrays.stream(contents).mapToInt(content -> content.length).sum());
    Arrays.stream(contents).forEach(out::writeBytes);
    return out.toByteArray();
  }

  /** Goes into a part that lies wholly in the one around it. */
  private boolean enter(int tag) {
    int length = head(tag);
    if (length < 0) {
      return false;
    }
    end = at + length;
    return true;
  }

  private boolean skip(int tag) {
    int length = head(tag);
    at += Math.max(0, length);
    return length >= 0;
  }

  /** True when a small number of this value comes next. */
  private boolean is(int value) {
    int length = head(INTEGER);
    if (length < 1) {
      return false;
    }
    boolean same = bytes[at + length - 1] == value;
    for (int i = at; i < at + length - 1; i++) {
      same &= bytes[i] == 0;
    }
    at += length;
    return same;
  }

  private boolean has(byte[] expected) {
    int to = at + expected.length;
    boolean same = to <= end && Arrays.equals(bytes, at, to, expected, 0, expected.length);
    at = same ? to : at;
    return same;
  }

  /** Reads a tag and a length in its short or long form; -1 when they do not fit. */
  private int head(int tag) {
    if (at + 2 > end || (bytes[at] & 0xff) != tag) {
      return -1;
    }
    int length = bytes[at + 1] & 0xff;
    at += 2;
    if (length >= 0x80) {
      int octets = length & 0x7f;
      if (octets == 0 || octets > LONGEST_LENGTH || at + octets > end) {
        return -1;
      }
      length = 0;
      for (int i = 0; i < octets; i++) {
        length = length << 8 | (bytes[at++] & 0xff);
      }
    }
    return length <= end - at ? length : -1;
  }
}
