// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import java.util.Locale;

/** How hostile text becomes a value of a fact. */
final class Words {
  private static final int LONGEST = 1024;

  private Words() {}

  /** {@code FAKE_ENCRYPTION} as {@code fake encryption}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Text without control characters and of a bounded length. */
  static String clean(String text) {
    String brief = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (brief.chars().noneMatch(Character::isISOControl)) {
      return brief;
    }
    StringBuilder clean = new StringBuilder(brief.length());
    brief.chars().forEach(c -> clean.append(Character.isISOControl(c) ? '\ufffd' : (char) c));
    return clean.toString();
  }
}
