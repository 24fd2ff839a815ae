// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses, ports and stars in the replies of routers. */
public final class Fields {
  private static final Pattern MAC = Pattern.compile("([0-9a-f]{2}[:-]){5}[0-9a-f]{2}");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
  private static final Set<String> NO_MAC = Set.of("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff");

  private Fields() {}

  /** An interface's address as six pairs of hex digits; not that of nobody or of all. */
  public static Optional<String> mac(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return Optional.of(plain)
        .filter(mac -> MAC.matcher(mac).matches())
        .map(mac -> mac.replace('-', ':'))
        .filter(mac -> !NO_MAC.contains(mac));
  }

  /** An IPv4 address; not that of nobody or of all. */
  public static Optional<String> ipv4(String text) {
    return Optional.of(text.strip())
        .filter(address -> IPV4.matcher(address).matches())
        .filter(address -> !address.equals("0.0.0.0") && !address.equals("255.255.255.255"));
  }

  /** A number of a port. */
  public static Optional<Long> port(String text) {
    return Optional.of(text.strip())
        .filter(digits -> digits.matches("[0-9]{1,5}"))
        .map(Long::parseLong)
        .filter(port -> port > 0 && port < 1 << 16);
  }

  /** True when somebody put stars in place of what is meant. */
  public static boolean masked(CharSequence text) {
    return !text.isEmpty() && text.charAt(0) == '*' && text.charAt(text.length() - 1) == '*';
  }
}
