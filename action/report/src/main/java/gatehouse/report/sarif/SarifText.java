// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sarif;

import gatehouse.report.words.Phrase;
import java.util.regex.Pattern;

/** Plain text messages in which evidence can make neither links nor placeholders (§3.11.5, 6). */
final class SarifText {
  private static final Pattern LINK = Pattern.compile("\\]\\(");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?=\\d+\\})");

  private SarifText() {}

  static String of(Phrase phrase) {
    String text = LINK.matcher(phrase.plain()).replaceAll("] (");
    return PLACEHOLDER.matcher(text).replaceAll("{ ");
  }
}
