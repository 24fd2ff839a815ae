// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Words in a language that nobody speaks: English in brackets, and longer. */
public final class PseudoWords {
  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");

  private PseudoWords() {}

  /** Every pattern in brackets, half as long again. */
  public static Words bracketed() {
    Map<String, String> patterns = new TreeMap<>();
    Bundle.load(Language.ENGLISH)
        .forEach(
            (key, text) -> patterns.put(key, "⟦" + text + "~".repeat(text.length() / 2) + "⟧"));
    return Words.of(Language.ENGLISH, patterns, key -> Optional.empty());
  }

  /** What stands outside of brackets. */
  public static String outside(String text) {
    String before;
    String after = text;
    do {
      before = after;
      after = BRACKETED.matcher(before).replaceAll("");
    } while (!after.equals(before));
    return after;
  }
}
