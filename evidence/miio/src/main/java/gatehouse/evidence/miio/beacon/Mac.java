// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.util.HexFormat;
import java.util.Locale;

/**
 * A Bluetooth address, 48 bits, the first byte as written highest.
 *
 * @param bits the address as a number
 */
public record Mac(long bits) {
  /** Length in bytes. */
  public static final int LENGTH = 6;

  private static final HexFormat COLONS = HexFormat.ofDelimiter(":").withUpperCase();

  /**
   * Reads six bytes with colons.
   *
   * @throws BeaconException when it is something else
   */
  public static Mac parse(String text) throws BeaconException {
    try {
      byte[] bytes = COLONS.parseHex(text.toUpperCase(Locale.ROOT));
      if (bytes.length == LENGTH) {
        return reversed(new byte[] {bytes[5], bytes[4], bytes[3], bytes[2], bytes[1], bytes[0]}, 0);
      }
    } catch (IllegalArgumentException e) {
      throw new BeaconException("no Bluetooth address such as A4:C1:38:56:53:84");
    }
    throw new BeaconException("a Bluetooth address has six bytes");
  }

  static Mac reversed(byte[] bytes, int from) {
    long bits = 0;
    for (int i = LENGTH - 1; i >= 0; i--) {
      bits = bits << Byte.SIZE | (bytes[from + i] & 0xff);
    }
    return new Mac(bits);
  }

  /** The six bytes as they go over the air, the last first. */
  byte[] reversed() {
    byte[] bytes = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      bytes[i] = (byte) (bits >> (i * Byte.SIZE));
    }
    return bytes;
  }

  @Override
  public String toString() {
    byte[] bytes = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      bytes[i] = (byte) (bits >> ((LENGTH - 1 - i) * Byte.SIZE));
    }
    return COLONS.formatHex(bytes);
  }
}
