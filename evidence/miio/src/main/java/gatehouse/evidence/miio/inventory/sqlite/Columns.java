// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the columns in a {@code CREATE TABLE} statement. */
final class Columns {
  private static final Set<String> CONSTRAINTS =
      Set.of("constraint", "primary", "unique", "check", "foreign");

  private Columns() {}

  static List<String> of(String statement) {
    List<String> names = new ArrayList<>();
    int at = statement.indexOf('(') + 1;
    while (at > 0 && at < statement.length()) {
      int end = end(statement, at);
      String name = name(statement.substring(at, end).strip());
      if (!name.isEmpty()) {
        names.add(name);
      }
      if (end >= statement.length() || statement.charAt(end) == ')') {
        break;
      }
      at = end + 1;
    }
    return names;
  }

  /** Where a definition ends: at a comma or bracket that belongs to the list itself. */
  private static int end(String statement, int from) {
    int depth = 0;
    char quote = '\0';
    for (int i = from; i < statement.length(); i++) {
      char c = statement.charAt(i);
      if (quote != '\0') {
        quote = c == quote ? '\0' : quote;
      } else if (c == '"' || c == '\'' || c == '`' || c == '[') {
        quote = c == '[' ? ']' : c;
      } else if (c == '(') {
        depth++;
      } else if ((c == ')' && depth-- == 0) || (c == ',' && depth == 0)) {
        return i;
      }
    }
    return statement.length();
  }

  private static String name(String definition) {
    if (definition.isEmpty()) {
      return "";
    }
    char first = definition.charAt(0);
    if (first == '"' || first == '`' || first == '[' || first == '\'') {
      int end = definition.indexOf(first == '[' ? ']' : first, 1);
      return end < 0 ? "" : definition.substring(1, end);
    }
    int end = 0;
    while (end < definition.length()
        && definition.charAt(end) != '('
        && !Character.isWhitespace(definition.charAt(end))) {
      end++;
    }
    String word = definition.substring(0, end);
    return CONSTRAINTS.contains(word.toLowerCase(Locale.ROOT)) ? "" : word;
  }
}
