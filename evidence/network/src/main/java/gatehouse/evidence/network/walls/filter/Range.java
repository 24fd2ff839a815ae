// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.List;
import java.util.Optional;

/** IPv4 addresses from first to last, as numbers. */
public record Range(long first, long last) {
  private static final long ALL = 0xffff_ffffL;

  /** Reads {@code a.b.c.d}, {@code a.b.c.d/n} or {@code a.b.c.d-e.f.g.h}. */
  public static Optional<Range> of(String text) {
    int slash = text.indexOf('/');
    int dash = text.indexOf('-');
    if (dash > 0) {
      long first = address(text.substring(0, dash));
      long last = address(text.substring(dash + 1));
      return first < 0 || last < first ? Optional.empty() : Optional.of(new Range(first, last));
    }
    long address = address(slash < 0 ? text : text.substring(0, slash));
    long bits = slash < 0 ? 32 : number(text.substring(slash + 1), 32);
    if (address < 0 || bits < 0) {
      return Optional.empty();
    }
    long mask = ALL << (32 - bits) & ALL;
    return Optional.of(new Range(address & mask, address | (ALL & ~mask)));
  }

  /** The network of an address with a mask such as 255.255.255.0. */
  public static Optional<Range> masked(String address, String mask) {
    long bits = address(mask);
    return bits < 0
            || Long.bitCount(bits | ~ALL) != 64 - Long.numberOfTrailingZeros(bits | 1L << 32)
        ? Optional.empty()
        : of(address + "/" + Long.bitCount(bits));
  }

  public boolean covers(Range that) {
    return first <= that.first && that.last <= last;
  }

  public boolean meets(Range that) {
    return first <= that.last && that.first <= last;
  }

  /** {@code 192.168.31.0/24}, when it is a network. */
  public String text() {
    long size = last - first + 1;
    return Long.bitCount(size) == 1
        ? dotted(first) + "/" + (32 - Long.numberOfTrailingZeros(size))
        : dotted(first) + "-" + dotted(last);
  }

  private static String dotted(long a) {
    return (a >> 24) + "." + (a >> 16 & 255) + "." + (a >> 8 & 255) + "." + (a & 255);
  }

  private static long address(String text) {
    List<String> parts = List.of(text.strip().split("\\.", -1));
    if (parts.size() != 4) {
      return -1;
    }
    long all = 0;
    for (String part : parts) {
      long octet = number(part, 255);
      if (octet < 0) {
        return -1;
      }
      all = all << 8 | octet;
    }
    return all;
  }

  private static long number(String text, long most) {
    if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    long n = Long.parseLong(text);
    return n <= most ? n : -1;
  }
}
