// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as tables write them, brought to one form; what is none becomes nothing. */
final class Addresses {
  private static final int GROUPS_OF_MAC = 6;
  private static final int PARTS_OF_IPV4 = 4;
  private static final int BITS_OF_IPV4 = 32;
  private static final Pattern IPV6 = Pattern.compile("[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}");

  private Addresses() {}

  /** Six pairs of hex digits; nothing for addresses of groups and of nobody. */
  static Optional<String> mac(String text) {
    List<String> pairs = new ArrayList<>();
    for (String group : text.toLowerCase(Locale.ROOT).replace('-', ':').split(":", -1)) {
      if (group.isEmpty() || group.length() > 2) {
        return Optional.empty();
      }
      pairs.add(group.length() == 1 ? "0" + group : group);
    }
    String mac = String.join(":", pairs);
    if (pairs.size() != GROUPS_OF_MAC || mac.equals("00:00:00:00:00:00")) {
      return Optional.empty();
    }
    boolean group = (Integer.parseInt(pairs.getFirst(), 16) & 1) != 0;
    return group ? Optional.empty() : Optional.of(mac);
  }

  /** The four bytes of an IPv4 address as a number, or nothing. */
  static Optional<Long> ipv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS_OF_IPV4) {
      return Optional.empty();
    }
    long address = 0;
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 3 || Integer.parseInt(part) > 255) {
        return Optional.empty();
      }
      address = address << 8 | Integer.parseInt(part);
    }
    return Optional.of(address);
  }

  /** What kind of address this is, in the words of facts. */
  static Optional<String> kind(String text) {
    if (text.indexOf(':') < 0) {
      return ipv4(text).map(address -> "ipv4");
    }
    return IPV6.matcher(text.toLowerCase(Locale.ROOT)).matches()
        ? Optional.of("ipv6")
        : Optional.empty();
  }

  /** The range of addresses that an address with a prefix of 1 to 31 bits lies in. */
  static Optional<String> range(String address, int prefix) {
    if (prefix < 1 || prefix >= BITS_OF_IPV4) {
      return Optional.empty();
    }
    return ipv4(address)
        .map(number -> number >> (BITS_OF_IPV4 - prefix) << (BITS_OF_IPV4 - prefix))
        .map(
            n -> "%d.%d.%d.%d/%d".formatted(n >> 24, n >> 16 & 255, n >> 8 & 255, n & 255, prefix));
  }
}
