// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.facts;

import gatehouse.model.Relation;
import gatehouse.model.Relation.Column;
import gatehouse.model.Vocabulary;
import java.util.List;

/** The vocabulary as the page {@code docs/facts.md}. */
final class MarkdownPage implements FactPage {
  @Override
  public String text(List<Relation> relations) {
    StringBuilder text =
        new StringBuilder(
            """
            # Facts

            Every kind of fact that collectors state and rules read, printed by `gatehouse facts --markdown`.
            Version %d of the vocabulary.
            """
                .formatted(Vocabulary.VERSION));
    String family = "";
    for (Relation relation : relations) {
      String its = relation.kind().getEnclosingClass().getSimpleName();
      if (!its.equals(family)) {
        family = its;
        text.append("\n## ").append(family).append('\n');
      }
      append(text, relation);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Relation relation) {
    text.append("\n### `").append(PlainPage.signature(relation)).append("`\n\n");
    text.append(relation.meaning());
    relation.aspect().ifPresent(a -> text.append(" Answers for *").append(a.word()).append("*."));
    text.append("\n");
    boolean first = true;
    for (Column column : relation.columns()) {
      String meaning = PlainPage.meaning(column);
      if (!meaning.isEmpty()) {
        text.append(first ? "\n" : "");
        text.append("- `").append(column.name()).append("`: ").append(meaning).append('\n');
        first = false;
      }
    }
  }
}
