// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.facts;

import gatehouse.model.Relation;
import gatehouse.model.Relation.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The vocabulary for a terminal: a declaration as a rule file would write it, then its columns. */
final class PlainPage implements FactPage {
  @Override
  public String text(List<Relation> relations) {
    return relations.stream().map(PlainPage::text).collect(Collectors.joining("\n"));
  }

  private static String text(Relation relation) {
    StringBuilder text = new StringBuilder(signature(relation)).append('\n');
    text.append("    ").append(relation.meaning());
    relation.aspect().ifPresent(a -> text.append(" Answers for: ").append(a.word()).append('.'));
    text.append('\n');
    for (Column column : relation.columns()) {
      String meaning = meaning(column);
      if (!meaning.isEmpty()) {
        text.append("      %-12s %s%n".formatted(column.name(), meaning));
      }
    }
    return text.toString();
  }

  static String signature(Relation relation) {
    return relation.columns().stream()
        .map(c -> c.name() + ": " + c.type().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", relation.name() + "(", ")"));
  }

  static String meaning(Column column) {
    String words = String.join(", ", column.words());
    return column.meaning().isEmpty() || words.isEmpty()
        ? column.meaning() + words
        : column.meaning() + ": " + words;
  }
}
