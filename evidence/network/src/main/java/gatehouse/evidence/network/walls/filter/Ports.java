// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ports as configuration writes them: numbers, ranges, and the names that nft prints. */
final class Ports {
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("ftp", 21),
          Map.entry("ssh", 22),
          Map.entry("telnet", 23),
          Map.entry("smtp", 25),
          Map.entry("domain", 53),
          Map.entry("bootps", 67),
          Map.entry("bootpc", 68),
          Map.entry("tftp", 69),
          Map.entry("http", 80),
          Map.entry("ntp", 123),
          Map.entry("imap2", 143),
          Map.entry("https", 443),
          Map.entry("mdns", 5353),
          Map.entry("http-alt", 8080));

  private Ports() {}

  /** Empty when one of the values is not understood. */
  static Optional<BitSet> of(List<String> values) {
    BitSet all = new BitSet(1 << 16);
    for (String value : values) {
      int dash = value.indexOf('-', 1);
      boolean named = NAMES.containsKey(value);
      int first = port(dash > 0 && !named ? value.substring(0, dash) : value);
      int last = dash > 0 && !named ? port(value.substring(dash + 1)) : first;
      if (first < 0 || last < first) {
        return Optional.empty();
      }
      all.set(first, last + 1);
    }
    return Optional.of(all);
  }

  private static int port(String text) {
    if (NAMES.containsKey(text)) {
      return NAMES.get(text);
    }
    if (text.isEmpty() || text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int n = Integer.parseInt(text);
    return n < 1 << 16 ? n : -1;
  }
}
