// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with named places: {@code {app} used the camera on {when:date}}.
 *
 * <p>A place has a name and may have a type after a colon, by which the value is written; without
 * one it is {@code text}. Two braces stand for one.
 *
 * @param parts words and places in order
 */
public record Message(List<Part> parts) {
  private static final Pattern PLACE =
      Pattern.compile("\\{([a-z][a-z0-9_]*)(?::([a-z][a-z_]*))?\\}");

  public Message {
    parts = List.copyOf(parts);
  }

  /** A piece of a message. */
  public sealed interface Part {}

  /** Words as they stand. */
  public record Words(String text) implements Part {}

  /** A named place for a value. */
  public record Place(String name, String type) implements Part {}

  /**
   * The message in this text.
   *
   * @throws IllegalArgumentException when a brace is not closed, or a place has no proper name
   */
  public static Message parse(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
      if (c != '{' && c != '}') {
        int end = brace(text, at);
        words.append(text, at, end);
        at = end;
      } else if (doubled) {
        words.append(c);
        at += 2;
      } else if (c == '{' && place.region(at, text.length()).lookingAt()) {
        flush(words, parts);
        parts.add(new Place(place.group(1), place.group(2) == null ? "text" : place.group(2)));
        at = place.end();
      } else {
        throw new IllegalArgumentException(
            "has a stray brace at character %d; write {name} or {name:type}, or double the brace"
                .formatted(at + 1));
      }
    }
    flush(words, parts);
    return new Message(parts);
  }

  /** Where the next brace stands, or the text ends. */
  private static int brace(String text, int from) {
    int open = text.indexOf('{', from);
    int close = text.indexOf('}', from);
    int first = open < 0 || close < 0 ? Math.max(open, close) : Math.min(open, close);
    return first < 0 ? text.length() : first;
  }

  /** The names of the places, each once, with their types, in order. */
  public List<Place> places() {
    return parts.stream()
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .distinct()
        .toList();
  }

  /** The sentence with every place filled by this function. */
  public String fill(Function<Place, String> values) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Words words -> words.text();
                  case Place place -> values.apply(place);
                })
        .collect(Collectors.joining());
  }

  /** The sentence with the values of this map; a place that it lacks keeps its name in braces. */
  public String fill(Map<String, String> values) {
    return fill(place -> values.getOrDefault(place.name(), "{" + place.name() + "}"));
  }

  private static void flush(StringBuilder words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Words(words.toString()));
      words.setLength(0);
    }
  }
}
