// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.report.text.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for a person, with what came out of evidence marked. */
public record Phrase(List<Piece> pieces) {
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d+\\.\\s+)?");

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

  /** The lines of the phrase: it is cut where our own words break the line. */
  public List<Phrase> lines() {
    List<Phrase> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(new Phrase(line));
          line.clear();
        }
        line.add(new Piece(parts[i], piece.evidence()));
      }
    }
    lines.add(new Phrase(line));
    return lines;
  }

  /** The phrase without the white space and the number, {@code 2.}, at its beginning. */
  public Phrase unnumbered() {
    if (pieces.isEmpty() || pieces.getFirst().evidence()) {
      return this;
    }
    List<Piece> changed = new ArrayList<>(pieces);
    changed.set(0, new Piece(NUMBER.matcher(pieces.getFirst().text()).replaceFirst(""), false));
    return new Phrase(changed);
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
