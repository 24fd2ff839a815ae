// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.knowledge.rule.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills messages, so that what came out of evidence stays marked in the middle of words. */
public final class Template {
  private Template() {}

  /** The message with its places filled; one for which there is nothing keeps its name. */
  public static Phrase fill(Message message, Map<String, Phrase> arguments) {
    List<Piece> pieces = new ArrayList<>();
    for (Message.Part part : message.parts()) {
      switch (part) {
        case Message.Words words -> pieces.add(new Piece(words.text(), false));
        case Message.Place place -> {
          Phrase argument = arguments.get(place.name());
          pieces.addAll(
              argument != null
                  ? argument.pieces()
                  : List.of(new Piece("{" + place.name() + "}", false)));
        }
      }
    }
    return new Phrase(Spacing.chinese(pieces));
  }
}
