// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passwords that makers give to all their devices, by maker; * is any maker. */
final class FactoryDefaults {
  private static final String ANY = "*";

  private final Map<String, Set<CharBuffer>> byMaker = new HashMap<>();
  private int longest;

  private FactoryDefaults() {}

  static FactoryDefaults starter() {
    FactoryDefaults defaults = new FactoryDefaults();
    Resource.lines("factory-defaults.txt").forEach(defaults::add);
    return defaults;
  }

  private void add(String line) {
    String[] words = line.strip().split("\\s+", -1);
    for (int i = 1; i < words.length; i++) {
      longest = Math.max(longest, words[i].length());
      byMaker.computeIfAbsent(words[0], maker -> new HashSet<>()).add(CharBuffer.wrap(words[i]));
    }
  }

  /** True for a default of this maker or, when the maker is not known, of any. */
  boolean contains(char[] password, Optional<String> maker) {
    if (password.length > longest) {
      return false;
    }
    CharBuffer wanted = CharBuffer.wrap(password);
    if (byMaker.getOrDefault(ANY, Set.of()).contains(wanted)) {
      return true;
    }
    return maker.isPresent()
        ? byMaker.getOrDefault(maker.get().toLowerCase(Locale.ROOT), Set.of()).contains(wanted)
        : byMaker.values().stream().anyMatch(passwords -> passwords.contains(wanted));
  }
}
