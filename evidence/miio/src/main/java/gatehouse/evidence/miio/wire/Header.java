// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.nio.ByteBuffer;

/**
 * The first 16 bytes of every datagram, big endian: magic, length, device id, stamp; the checksum
 * follows.
 *
 * @param length of the whole datagram, in bytes
 * @param deviceId the {@code did}, 64 bits unsigned
 * @param stamp 32 bits: seconds since the device started, or since 1970
 * @see <a href="https://github.com/OpenMiHome/mihome-binary-protocol">mihome-binary-protocol</a>
 */
public record Header(int length, long deviceId, long stamp) {
  /** The first two bytes. */
  public static final int MAGIC = 0x2131;

  /** Length of header and checksum, in bytes. */
  public static final int LENGTH = 32;

  /** The longest datagram that the field can tell of. */
  public static final int LONGEST = 0xffff;

  static final int CHECKSUM_AT = 16;

  private static final long STAMP_MASK = 0xffff_ffffL;

  /**
   * Reads the header of a datagram.
   *
   * @throws WireException when the magic is not there or the length is not the datagram's own
   */
  public static Header read(byte[] datagram, int length) throws WireException {
    if (length < LENGTH) {
      throw new WireException(WireException.Flaw.SHAPE, "shorter than a header: " + length);
    }
    if ((ByteBuffer.wrap(datagram).getShort() & 0xffff) != MAGIC) {
      throw new WireException(WireException.Flaw.SHAPE, "does not begin with 2131");
    }
    Header header = of(datagram);
    if (header.length() != length) {
      throw new WireException(
          WireException.Flaw.SHAPE, "says it has " + header.length() + " bytes, not " + length);
    }
    return header;
  }

  /** The header of a datagram that is known to have one. */
  public static Header of(byte[] datagram) {
    ByteBuffer in = ByteBuffer.wrap(datagram).position(Short.BYTES);
    return new Header(in.getShort() & 0xffff, in.getLong(), in.getInt() & STAMP_MASK);
  }

  void write(byte[] datagram) {
    ByteBuffer.wrap(datagram)
        .putShort((short) MAGIC)
        .putShort((short) length)
        .putLong(deviceId)
        .putInt((int) stamp);
  }

  /** The device id as Mi Home shows it, a decimal number. */
  public static String shown(long deviceId) {
    return Long.toUnsignedString(deviceId);
  }
}
