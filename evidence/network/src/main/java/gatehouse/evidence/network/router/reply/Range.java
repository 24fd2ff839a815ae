// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import java.util.Optional;

/**
 * An address and the range of addresses around it.
 *
 * @param address 192.168.31.1
 * @param text 192.168.31.0/24
 */
public record Range(String address, String text) {
  private static final int BITS = 32;

  /** From an address, with its length after a slash or with a mask. */
  public static Optional<Range> of(String address, String mask) {
    int slash = address.indexOf('/');
    String alone = slash < 0 ? address : address.substring(0, slash);
    Optional<Integer> length =
        slash < 0
            ? Fields.ipv4(mask).map(Range::number).flatMap(Range::length)
            : Optional.of(address.substring(slash + 1))
                .filter(l -> l.matches("[0-9]|[12][0-9]|3[0-2]"))
                .map(Integer::parseInt);
    return Fields.ipv4(alone)
        .flatMap(a -> length.filter(l -> l > 0).map(l -> new Range(a, text(number(a), l))));
  }

  private static Optional<Integer> length(int mask) {
    int length = Integer.numberOfLeadingZeros(~mask);
    return mask == -1 << (BITS - length) ? Optional.of(length) : Optional.empty();
  }

  private static int number(String address) {
    int number = 0;
    for (String part : address.split("\\.", -1)) {
      number = number << 8 | Integer.parseInt(part);
    }
    return number;
  }

  private static String text(int address, int length) {
    int first = address & (-1 << (BITS - length));
    return "%d.%d.%d.%d/%d"
        .formatted(first >>> 24, first >>> 16 & 0xff, first >>> 8 & 0xff, first & 0xff, length);
  }
}
