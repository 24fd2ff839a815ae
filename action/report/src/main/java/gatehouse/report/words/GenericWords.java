// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.knowledge.rule.Message;
import java.util.ArrayList;
import java.util.List;

/** What a rule says of no app or phone in particular: {@code An app can read your messages}. */
public final class GenericWords {
  private final Words words;

  /** Generic words in the language of these words. */
  public GenericWords(Words words) {
    this.words = words;
  }

  /** What the rule finds; its id in words when nobody wrote a title. */
  public Phrase title(String rule) {
    return say(rule, "title");
  }

  /** Why it matters; the title when nobody wrote it. */
  public Phrase why(String rule) {
    return say(rule, "why");
  }

  /** What to do, on several lines; the title when nobody wrote it. */
  public Phrase steps(String rule) {
    return say(rule, "do");
  }

  private Phrase say(String rule, String part) {
    return words
        .findings()
        .find(rule + "." + part)
        .or(() -> words.findings().find(rule + ".title"))
        .map(this::generic)
        .orElseGet(() -> Phrase.evidence(rule.replace('-', ' ')))
        .capitalised();
  }

  private Phrase generic(Message message) {
    List<Piece> pieces = new ArrayList<>();
    for (Message.Part part : message.parts()) {
      pieces.add(
          new Piece(
              switch (part) {
                case Message.Words ours -> ours.text();
                case Message.Place place -> any(place.name());
              },
              false));
    }
    return new Phrase(pieces);
  }

  private String any(String column) {
    return switch (column) {
      case "app", "phone", "count" -> words.text("any." + column);
      default -> words.text("any.other");
    };
  }
}
