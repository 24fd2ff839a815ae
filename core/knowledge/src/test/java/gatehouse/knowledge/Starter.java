// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import java.util.List;

/** The starter pack as typed rows, read once for all tests. */
public final class Starter {
  public static final Knowledge KNOWLEDGE = Knowledge.starter();

  private Starter() {}

  /** The rows of this kind. */
  public static <F extends KnowledgeFact> List<F> rows(Class<F> kind) {
    Relation relation =
        Vocabulary.relations().stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    return KNOWLEDGE.facts(relation.name()).stream().map(row -> kind.cast(row.fact())).toList();
  }
}
