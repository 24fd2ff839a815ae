// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.name;

import com.ibm.icu.text.SpoofChecker;

/** Whether the letters of a label belong together (Unicode Technical Standard 39, 5). */
public final class Scripts {
  /** Chinese, Japanese and Korean with Latin pass; Latin with Cyrillic or Greek does not. */
  private static final SpoofChecker HIGHLY_RESTRICTIVE =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.RESTRICTION_LEVEL)
          .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
          .build();

  private Scripts() {}

  /** True for a label that mixes scripts which no language writes together. */
  public static boolean areMixed(String label) {
    return !isAscii(label) && HIGHLY_RESTRICTIVE.failsChecks(label);
  }

  /** True for a label of another script that reads as if it were written in Latin letters. */
  public static boolean readAsLatin(String label) {
    if (isAscii(label) || label.codePoints().anyMatch(Scripts::isLatin)) {
      return false;
    }
    String skeleton = LookFold.confusable(label);
    return isAscii(skeleton) && skeleton.chars().anyMatch(Character::isLetter);
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x7f);
  }
}
