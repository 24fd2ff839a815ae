// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.suffix;

import gatehouse.evidence.link.address.Idn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads {@code public_suffix_list.dat}.
 *
 * @see <a href="https://github.com/publicsuffix/list/wiki/Format">its format</a>
 */
public final class SuffixFile {
  private static final long LARGEST = 8L << 20;
  private static final int MOST_RULES = 200_000;
  private static final String TENANTS_BEGIN = "===BEGIN PRIVATE DOMAINS===";
  private static final String TENANTS_END = "===END PRIVATE DOMAINS===";

  private SuffixFile() {}

  /**
   * The list in a file.
   *
   * @throws IOException when it cannot be read, or is no such list
   */
  public static Suffixes read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("larger than a public suffix list can be");
    }
    return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** The list in a text. */
  static Suffixes parse(String text) throws IOException {
    Map<String, ListedSuffixes.Rule> rules = new HashMap<>();
    boolean tenant = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith("//")) {
        tenant = (tenant || line.contains(TENANTS_BEGIN)) && !line.contains(TENANTS_END);
        continue;
      }
      String rule = firstWord(line);
      if (!rule.isEmpty()) {
        add(rules, rule, tenant);
      }
      if (rules.size() > MOST_RULES) {
        throw new IOException("has more than %d rules".formatted(MOST_RULES));
      }
    }
    if (!rules.containsKey("com")) {
      throw new IOException("has no rule for com, so it is no public suffix list");
    }
    return new ListedSuffixes(rules);
  }

  private static void add(Map<String, ListedSuffixes.Rule> rules, String rule, boolean tenant) {
    boolean exception = rule.startsWith("!");
    boolean wildcard = rule.startsWith("*.");
    String name = rule.substring(exception ? 1 : wildcard ? 2 : 0);
    Idn.toAscii(name)
        .filter(ascii -> !ascii.isEmpty() && ascii.indexOf('*') < 0)
        .ifPresent(
            ascii ->
                rules.merge(
                    ascii,
                    new ListedSuffixes.Rule(!exception && !wildcard, wildcard, exception, tenant),
                    ListedSuffixes.Rule::or));
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }
}
