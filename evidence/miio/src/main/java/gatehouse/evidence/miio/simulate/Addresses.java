// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** IPv4 addresses as numbers; nothing is looked up by name. */
final class Addresses {
  private static final int PARTS = 4;
  private static final int LARGEST_PART = 255;
  private static final int HOSTS = 254;
  private static final int FIRST_DEVICE = 0x7f00_0501;

  private Addresses() {}

  /**
   * Reads four numbers and dots.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static InetAddress parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("no four numbers");
    }
    int bits = 0;
    for (String part : parts) {
      int number = Integer.parseInt(part);
      if (number < 0 || number > LARGEST_PART) {
        throw new IllegalArgumentException("a number above 255");
      }
      bits = bits << 8 | number;
    }
    return of(bits);
  }

  /** The address that comes so many after another; none ends in 0 or 255 but the first. */
  static InetAddress later(InetAddress address, int steps) {
    int first = ByteBuffer.wrap(address.getAddress()).getInt();
    int host = Math.max(0, (first & LARGEST_PART) - 1) + steps;
    return steps == 0
        ? address
        : of((first & ~LARGEST_PART) + host / HOSTS * 256 + host % HOSTS + 1);
  }

  /** A loopback address for the device of this number, from 127.0.5.1 on. */
  static InetAddress numbered(int number) {
    return later(of(FIRST_DEVICE), number);
  }

  private static InetAddress of(int bits) {
    try {
      return InetAddress.getByAddress(ByteBuffer.allocate(Integer.BYTES).putInt(bits).array());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an IPv4 address has four bytes", e);
    }
  }
}
