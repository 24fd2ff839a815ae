// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.util.List;
import java.util.Optional;

/**
 * A kind of fact as rules see it.
 *
 * @param name in snake case
 * @param meaning one plain sentence
 * @param columns in order; the first is the subject
 * @param aspect the aspect it answers for, if any
 * @param kind the record
 */
public record Relation(
    String name,
    String meaning,
    List<Column> columns,
    Optional<Aspect> aspect,
    Class<? extends Fact> kind) {
  public Relation {
    columns = List.copyOf(columns);
  }

  /**
   * A column of a relation.
   *
   * @param words the words it may hold; empty when any text may stand there
   */
  public record Column(String name, Type type, String meaning, List<String> words) {
    public Column {
      words = List.copyOf(words);
    }
  }

  /** What a column holds. */
  public enum Type implements Word {
    /** A text. */
    SYMBOL,
    /** A 64-bit integer. */
    NUMBER,
    /** A moment, in seconds since 1970 UTC. */
    DATE
  }
}
