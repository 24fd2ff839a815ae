// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.report.text.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for a person, with what came out of evidence marked. */
public record Phrase(List<Piece> pieces) {
  public Phrase {
    pieces = List.copyOf(pieces);
  }

  /** Words of our own. */
  public static Phrase words(String text) {
    return new Phrase(List.of(new Piece(text, false)));
  }

  /** Text out of evidence, made harmless. */
  public static Phrase evidence(String text) {
    return new Phrase(List.of(new Piece(Harmless.text(text), true)));
  }

  /** The phrase as one text, without marks. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The phrase with a capital letter at its beginning, unless evidence stands there. */
  public Phrase capitalised() {
    if (pieces.isEmpty() || pieces.getFirst().evidence() || pieces.getFirst().text().isEmpty()) {
      return this;
    }
    String first = pieces.getFirst().text();
    int end = first.offsetByCodePoints(0, 1);
    List<Piece> changed = new ArrayList<>(pieces);
    changed.set(
        0,
        new Piece(first.substring(0, end).toUpperCase(Locale.ROOT) + first.substring(end), false));
    return new Phrase(changed);
  }
}
