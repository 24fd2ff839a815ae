// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.io.FactReader;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.syntax.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Given tuples, each once, in a compact form; immutable. */
public final class FactSet {
  /** No facts. */
  public static final FactSet EMPTY = builder().build();

  private final Domain domain;
  private final Map<String, Rows> relations;
  private final Optional<Database> before;

  private record Rows(List<Type> types, Table table) {}

  private FactSet(Domain domain, Map<String, Rows> relations, Optional<Database> before) {
    this.domain = domain;
    this.relations = relations;
    this.before = before;
  }

  public static Builder builder() {
    return new Builder(new Domain(), Optional.empty());
  }

  /** Gathers more facts beside these, which are not copied. */
  public static Builder builder(FactSet base) {
    return new Builder(base.domain.grown(), Optional.empty()).share(base);
  }

  /**
   * Gathers more facts beside those that a database was derived from. When the same program derives
   * what follows from them all, it takes over what rests on relations without news.
   */
  public static Builder builder(Database before) {
    return new Builder(before.domain().grown(), Optional.of(before)).share(before.given());
  }

  /** The number of facts. */
  public long size() {
    return relations.values().stream().mapToLong(rows -> rows.table.size()).sum();
  }

  Domain domain() {
    return domain;
  }

  /** What was derived from some of these facts before. */
  Optional<Database> before() {
    return before;
  }

  @Nullable Table table(String relation) {
    Rows rows = relations.get(relation);
    return rows == null ? null : rows.table;
  }

  /** Throws IllegalArgumentException unless the program declares every relation with its types. */
  void check(Program program) {
    relations.forEach(
        (name, rows) -> {
          Relation relation =
              program
                  .relation(name)
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "facts of '" + name + "', which the program does not declare"));
          if (!relation.columns().stream().map(Column::type).toList().equals(rows.types)) {
            throw new IllegalArgumentException(
                "facts of '" + name + "' with columns " + rows.types + ", declared as " + relation);
          }
        });
  }

  /** Gathers facts; not safe for use by several threads. */
  public static final class Builder {
    private Domain domain;
    private Optional<Database> before;
    private Map<String, Rows> relations = new LinkedHashMap<>();

    /** Relations whose rows belong to the base. */
    private final Set<String> shared = new HashSet<>();

    private Builder(Domain domain, Optional<Database> before) {
      this.domain = domain;
      this.before = before;
    }

    private Builder share(FactSet base) {
      relations.putAll(base.relations);
      shared.addAll(base.relations.keySet());
      return this;
    }

    /**
     * Adds a fact of Java objects as {@link Value#of} takes them; a fact that is there already is
     * no news.
     *
     * @throws IllegalArgumentException when the types differ from those of earlier facts
     */
    public Builder add(String relation, Object... values) {
      return add(Tuple.of(relation, values));
    }

    /** Adds a fact; see {@link #add(String, Object...)}. */
    public Builder add(Tuple fact) {
      List<Value> values = fact.values();
      Type[] types = new Type[values.size()];
      int[] row = new int[types.length];
      for (int column = 0; column < row.length; column++) {
        types[column] = values.get(column).type();
      }
      Table table = table(fact.relation(), Arrays.asList(types));
      for (int column = 0; column < row.length; column++) {
        row[column] = domain.encode(values.get(column));
      }
      table.add(row);
      return this;
    }

    /**
     * Adds the facts of a tab-separated file.
     *
     * @param relation gives the columns and their types
     * @param input gives the delimiter and whether there is a header line
     * @throws gatehouse.logic.io.FactFileException when a line does not fit the relation
     */
    public Builder read(Relation relation, Directive input, Path file) throws IOException {
      List<Type> types = relation.columns().stream().map(Column::type).toList();
      FactReader.read(file, relation, input, domain, table(relation.name(), types));
      return this;
    }

    /** The facts gathered; the builder then starts anew. */
    public FactSet build() {
      var facts = new FactSet(domain, relations, before);
      domain = new Domain();
      before = Optional.empty();
      relations = new LinkedHashMap<>();
      shared.clear();
      return facts;
    }

    private Table table(String relation, List<Type> types) {
      if (shared.remove(relation)) {
        relations.computeIfPresent(relation, (name, r) -> new Rows(r.types, r.table.fork()));
      }
      Rows rows =
          relations.computeIfAbsent(
              relation, r -> new Rows(List.copyOf(types), new Table(types.size())));
      if (!rows.types.equals(types)) {
        throw new IllegalArgumentException(
            "a fact of '" + relation + "' with columns " + types + " after one with " + rows.types);
      }
      return rows.table;
    }
  }
}
