// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The greeting that every device answers, whoever asks: 32 bytes, old or new.
 *
 * <p>Old: {@code 21310020} and 28 times {@code ff}. New: {@code 21310020}, 12 times {@code ff},
 * {@code MDID}, the 64-bit id by which the asker wants to be known, four zeros; a device that can
 * push says so in its reply.
 *
 * @param asker the asker's own id, in the new form only
 * @see <a href="https://github.com/OpenMiHome/mihome-binary-protocol">mihome-binary-protocol</a>
 */
public record Hello(OptionalLong asker) {
  private static final byte[] MARK = "MDID".getBytes(StandardCharsets.US_ASCII);
  private static final int MARK_AT = 16;
  private static final int FILLED_FROM = 4;

  /** The old form. */
  public static Hello plain() {
    return new Hello(OptionalLong.empty());
  }

  /** The new form. */
  public static Hello as(long asker) {
    return new Hello(OptionalLong.of(asker));
  }

  /** The datagram. */
  public byte[] bytes() {
    byte[] datagram = new byte[Header.LENGTH];
    Arrays.fill(datagram, FILLED_FROM, Header.LENGTH, (byte) 0xff);
    ByteBuffer out = ByteBuffer.wrap(datagram);
    out.putShort((short) Header.MAGIC).putShort((short) Header.LENGTH);
    if (asker.isPresent()) {
      out.position(MARK_AT).put(MARK).putLong(asker.getAsLong()).putInt(0);
    }
    return datagram;
  }

  /** True of a datagram that is a greeting of either form. */
  public static boolean is(byte[] datagram, int length) {
    if (length != Header.LENGTH
        || datagram[0] != 0x21
        || datagram[1] != 0x31
        || datagram[2] != 0
        || datagram[3] != Header.LENGTH) {
      return false;
    }
    for (int i = FILLED_FROM; i < MARK_AT; i++) {
      if (datagram[i] != (byte) 0xff) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads a greeting.
   *
   * @throws WireException when it is none
   */
  public static Hello read(byte[] datagram, int length) throws WireException {
    if (!is(datagram, length)) {
      throw new WireException(WireException.Flaw.SHAPE, "not a hello");
    }
    ByteBuffer in = ByteBuffer.wrap(datagram, MARK_AT, Header.LENGTH - MARK_AT);
    byte[] mark = new byte[MARK.length];
    in.get(mark);
    return Arrays.equals(mark, MARK) ? as(in.getLong()) : plain();
  }
}
