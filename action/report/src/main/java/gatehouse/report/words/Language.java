// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import java.util.Locale;

/** The languages that a report speaks. */
public enum Language {
  ENGLISH("en", "en"),
  CHINESE("zh-CN", "zh_CN");

  private final String tag;
  private final String suffix;

  Language(String tag, String suffix) {
    this.tag = tag;
    this.suffix = suffix;
  }

  /** The language for somebody with this locale; English when his own is not spoken. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }

  /** The BCP 47 tag: {@code en}, {@code zh-CN}. */
  public String tag() {
    return tag;
  }

  /** What stands at the end of the names of its bundles: {@code en}, {@code zh_CN}. */
  public String suffix() {
    return suffix;
  }

  /** The plural form for a number: {@code one} or {@code other} (Unicode CLDR). */
  String form(long number) {
    return this == ENGLISH && number == 1 ? "one" : "other";
  }
}
