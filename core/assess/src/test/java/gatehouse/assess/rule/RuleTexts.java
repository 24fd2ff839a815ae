// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.knowledge.rule.Message;
import gatehouse.logic.syntax.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rule files of our own making, with words for their findings. */
public final class RuleTexts {
  private static final Pattern FINDING = Pattern.compile("@finding.*\\R*\\.decl (\\w+)\\((\\w+)");

  private RuleTexts() {}

  /** The rules in a text, checked, with words that were made up for them. */
  public static Rules load(String text) {
    return Rules.load(List.of(new SourceText("test.dl", text)), words(text));
  }

  static Map<Locale, Map<String, Message>> words(String text) {
    Map<String, Message> messages = new HashMap<>();
    Matcher finding = FINDING.matcher(text);
    while (finding.find()) {
      String id = finding.group(1).replace('_', '-');
      for (String part : List.of("title", "why", "do")) {
        messages.put(id + "." + part, Message.parse(part + " {" + finding.group(2) + "}"));
      }
    }
    Map<Locale, Map<String, Message>> words = new HashMap<>();
    Rules.LANGUAGES.forEach(language -> words.put(language, new HashMap<>(messages)));
    return words;
  }
}
