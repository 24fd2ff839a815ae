// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Type;
import gatehouse.model.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** The relations that rules need not declare: the vocabulary, and the day. */
final class Externals {
  static final String TODAY = "today";

  private Externals() {}

  static List<Relation> all() {
    return Stream.concat(
            Stream.of(Relation.of(TODAY, Column.of("day", Type.DATE))),
            Vocabulary.relations().stream().map(Externals::relation))
        .toList();
  }

  private static Relation relation(gatehouse.model.Relation relation) {
    return Relation.of(
        relation.name(),
        relation.columns().stream()
            .map(column -> Column.of(column.name(), type(column.type())))
            .toArray(Column[]::new));
  }

  private static Type type(gatehouse.model.Relation.Type type) {
    return switch (type) {
      case SYMBOL -> Type.SYMBOL;
      case NUMBER -> Type.NUMBER;
      case DATE -> Type.DATE;
    };
  }
}
