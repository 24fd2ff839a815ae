// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.bytes;

/** Unsigned numbers at a place in a byte array; the caller knows that they are there. */
public final class Octets {
  private Octets() {}

  /** One octet. */
  public static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xff;
  }

  /** Two octets, the high one first. */
  public static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Two octets, the low one first. */
  public static int little16(byte[] bytes, int at) {
    return (bytes[at + 1] & 0xff) << 8 | (bytes[at] & 0xff);
  }

  /** Three octets, the high one first. */
  public static int u24(byte[] bytes, int at) {
    return u16(bytes, at) << 8 | u8(bytes, at + 2);
  }

  /** Four octets as they are, the high one first. */
  public static int i32(byte[] bytes, int at) {
    return u16(bytes, at) << 16 | u16(bytes, at + 2);
  }

  /** Four octets, the high one first. */
  public static long u32(byte[] bytes, int at) {
    return i32(bytes, at) & 0xffff_ffffL;
  }

  /** Four octets, the low one first. */
  public static long little32(byte[] bytes, int at) {
    return Integer.reverseBytes(i32(bytes, at)) & 0xffff_ffffL;
  }

  /** Eight octets, the high one first. */
  public static long i64(byte[] bytes, int at) {
    return (long) i32(bytes, at) << 32 | u32(bytes, at + 4);
  }

  /** Six octets: a MAC address in the low 48 bits. */
  public static long mac(byte[] bytes, int at) {
    return (long) u16(bytes, at) << 32 | u32(bytes, at + 2);
  }
}
