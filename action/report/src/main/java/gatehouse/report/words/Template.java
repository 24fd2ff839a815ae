// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named holes: {@code Installed by {installer}.} */
public final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-zA-Z0-9_]*)(?::[a-z_]+)?\\}");

  private Template() {}

  /** The names of the holes. */
  public static Set<String> holes(String pattern) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = HOLE.matcher(pattern);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Fills the holes; one for which there is nothing stays as it is written. */
  public static Phrase fill(String pattern, Map<String, Phrase> arguments) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = HOLE.matcher(pattern);
    int from = 0;
    while (matcher.find()) {
      Phrase argument = arguments.get(matcher.group(1));
      if (argument != null) {
        add(pieces, pattern.substring(from, matcher.start()));
        pieces.addAll(argument.pieces());
        from = matcher.end();
      }
    }
    add(pieces, pattern.substring(from));
    return new Phrase(pieces);
  }

  private static void add(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }
}
