// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import gatehouse.evidence.network.capture.packet.Packet;

/** What kind of address 128 bits are, and how they are written. */
public final class Addresses {
  private static final int GROUPS = 8;

  private Addresses() {}

  /** Whether it is an IPv4 address. */
  public static boolean isIpv4(long high, long low) {
    return high == 0 && low >>> 32 == 0xffff;
  }

  /**
   * Whether the address belongs to the home and not to the Internet (RFC 1918, 3927, 4193, 4291,
   * 6598).
   */
  public static boolean isPrivate(long high, long low) {
    if (isIpv4(high, low)) {
      int address = (int) low;
      return address >>> 24 == 10
          || address >>> 20 == 0xac1
          || address >>> 16 == 0xc0a8
          || address >>> 16 == 0xa9fe
          || address >>> 24 == 127
          || address >>> 22 == 0x6440 >>> 6
          || address == 0;
    }
    return high >>> 57 == 0xfc >>> 1
        || high >>> 54 == 0xfe80 >>> 6
        || (high == 0 && low >>> 1 == 0);
  }

  /** Whether the address stands for many (RFC 1112, 4291), broadcast included. */
  public static boolean isMulticast(long high, long low) {
    return isIpv4(high, low) ? (int) low >>> 28 == 0xe || (int) low == -1 : high >>> 56 == 0xff;
  }

  /** The address as people write it (RFC 5952). */
  public static String text(long high, long low) {
    return isIpv4(high, low) ? ipv4((int) low) : ipv6(high, low);
  }

  /** Six octets with colons, in lower case. */
  public static String mac(long mac) {
    StringBuilder text = new StringBuilder();
    for (int shift = 40; shift >= 0; shift -= 8) {
      int octet = (int) (mac >>> shift) & 0xff;
      text.append(Character.forDigit(octet >> 4, 16)).append(Character.forDigit(octet & 0xf, 16));
      text.append(shift > 0 ? ":" : "");
    }
    return text.toString();
  }

  private static String ipv4(int address) {
    return (address >>> 24)
        + "."
        + (address >>> 16 & 0xff)
        + "."
        + (address >>> 8 & 0xff)
        + "."
        + (address & 0xff);
  }

  private static String ipv6(long high, long low) {
    int bestStart = -1;
    int bestLength = 1;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && group(high, low, end) == 0) {
        end++;
      }
      if (end - i > bestLength) {
        bestStart = i;
        bestLength = end - i;
      }
      i = Math.max(i, end - 1);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == bestStart) {
        text.append("::");
        i += bestLength - 1;
      } else {
        text.append(i > 0 && i != bestStart + bestLength ? ":" : "");
        text.append(Integer.toHexString(group(high, low, i)));
      }
    }
    return text.toString();
  }

  private static int group(long high, long low, int i) {
    long half = i < 4 ? high : low;
    return (int) (half >>> (48 - 16 * (i & 3))) & 0xffff;
  }

  /** The 128 bits of an IPv4 address, lower half. */
  public static long lowOfIpv4(int address) {
    return Packet.IPV4 | (address & 0xffff_ffffL);
  }
}
