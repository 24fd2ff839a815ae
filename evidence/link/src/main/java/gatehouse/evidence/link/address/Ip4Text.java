// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.OptionalInt;

/**
 * IPv4 addresses in every notation that browsers take: decimal, octal and hexadecimal, of one to
 * four numbers.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv4-parser">WHATWG URL Standard, 3.5</a>
 */
final class Ip4Text {
  private static final int MOST_PARTS = 4;
  private static final int MOST_DIGITS = 40;

  private Ip4Text() {}

  static String of(int value) {
    return "%d.%d.%d.%d"
        .formatted(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
  }

  /** True when browsers take the name for an address, or for nothing. */
  static boolean endsInNumber(String name) {
    String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String last = trimmed.substring(trimmed.lastIndexOf('.') + 1);
    return !last.isEmpty()
        && (last.chars().allMatch(c -> c >= '0' && c <= '9') || number(last) >= 0);
  }

  static OptionalInt read(String name) {
    String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String[] parts = trimmed.split("\\.", -1);
    if (parts.length > MOST_PARTS) {
      return OptionalInt.empty();
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i]);
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (part < 0 || part >= limit) {
        return OptionalInt.empty();
      }
      value = last ? value + part : value + (part << (8 * (3 - i)));
    }
    return OptionalInt.of((int) value);
  }

  /** A number in C's notation, at most 2^32; -1 when it is none. */
  private static long number(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return -1;
    }
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    boolean octal = !hex && text.length() > 1 && text.charAt(0) == '0';
    int radix = hex ? 16 : octal ? 8 : 10;
    long value = 0;
    for (int i = hex ? 2 : octal ? 1 : 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0 || text.charAt(i) >= 0x7f) {
        return -1;
      }
      value = Math.min(1L << 32, value * radix + digit);
    }
    return value;
  }
}
