// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.report.words.Phrase;
import gatehouse.report.words.Piece;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists inside of sentences. */
public final class Lists {
  private Lists() {}

  /** All of them, with the same between any two. */
  public static Phrase joined(String between, List<Phrase> all) {
    List<Piece> pieces = new ArrayList<>();
    for (Phrase phrase : all) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece(between, false));
      }
      pieces.addAll(phrase.pieces());
    }
    return new Phrase(pieces);
  }

  /** The first ones by name, and how many more there are: {@code Maps, Mail and 10 more}. */
  public static Phrase some(Words words, List<Phrase> all, int named) {
    int shown = all.size() <= named + 1 ? all.size() : named;
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        boolean last = i == all.size() - 1;
        pieces.add(new Piece(words.text(last ? "list.and" : "list.join"), false));
      }
      pieces.addAll(all.get(i).pieces());
    }
    Phrase list = new Phrase(pieces);
    int more = all.size() - shown;
    return more == 0
        ? list
        : words.say("list.more", Map.of("list", list, "n", Phrase.words(Integer.toString(more))));
  }
}
