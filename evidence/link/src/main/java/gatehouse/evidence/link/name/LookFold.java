// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/**
 * Folds names so that those which look alike become equal.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/">Unicode Technical Standard 39</a>
 */
public final class LookFold {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  private LookFold() {}

  /** Equal for names that Unicode calls confusable, marks above and below letters left out. */
  public static String confusable(String name) {
    String bare = withoutMarks(name.toLowerCase(Locale.ROOT));
    return CHECKER.getSkeleton(bare).toLowerCase(Locale.ROOT);
  }

  /** Equal also when digits stand for letters, and for pairs that look like one letter. */
  public static String loose(String name) {
    String skeleton = isPlain(name) ? name : confusable(name);
    String joined =
        skeleton.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace("nn", "m");
    StringBuilder out = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      out.append(letter(joined.charAt(i)));
    }
    return out.toString();
  }

  private static char letter(char c) {
    return switch (c) {
      case '0' -> 'o';
      case '1', 'i', '!', '|' -> 'l';
      case '3' -> 'e';
      case '4' -> 'a';
      case '5' -> 's';
      case '6', '9', 'q' -> 'g';
      case '7' -> 't';
      case '8' -> 'b';
      case '2' -> 'z';
      default -> c;
    };
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 0x7f && !(c >= 'A' && c <= 'Z'));
  }

  private static String withoutMarks(String name) {
    String apart = DECOMPOSED.normalize(name);
    StringBuilder out = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
