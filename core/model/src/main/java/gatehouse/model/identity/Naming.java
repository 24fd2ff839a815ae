// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.IdentityFact.Handle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the names of things stand in one kind of fact.
 *
 * <p>{@code same_as} and {@code not_same_as} are about names, not about things: they keep theirs.
 */
final class Naming {
  private static final Set<Class<?>> SUBJECTS =
      Set.of(Handle.class, Examined.class, NotExamined.class);
  private static final Map<Class<?>, Naming> ALL =
      Vocabulary.relations().stream()
          .collect(Collectors.toUnmodifiableMap(Relation::kind, Naming::new));

  private final String relation;
  private final List<Integer> columns = new ArrayList<>();
  private final List<RecordComponent> typed = new ArrayList<>();

  private Naming(Relation relation) {
    this.relation = relation.name();
    RecordComponent[] components = relation.kind().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      boolean id = Id.class.isAssignableFrom(components[i].getType());
      if (id) {
        typed.add(components[i]);
      }
      if (id || (i == 0 && SUBJECTS.contains(relation.kind()))) {
        columns.add(i);
      }
    }
  }

  @SuppressWarnings("NullAway") // every kind of fact is in the vocabulary
  static Naming of(Fact fact) {
    return ALL.get(fact.getClass());
  }

  /** The typed ids in the fact. */
  List<Id> ids(Fact fact) {
    if (typed.isEmpty()) {
      return List.of();
    }
    List<Id> ids = new ArrayList<>(typed.size());
    for (RecordComponent component : typed) {
      try {
        ids.add((Id) component.getAccessor().invoke(fact));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new LinkageError("fact records and their accessors are public", e);
      }
    }
    return ids;
  }

  /** The fact told of other names: as many facts as its names have new ones. */
  List<Fact> rename(Fact fact, Map<String, List<String>> names) {
    if (columns.isEmpty()) {
      return List.of(fact);
    }
    List<List<Object>> told = List.of(Vocabulary.values(fact));
    boolean same = true;
    for (int column : columns) {
      String name = (String) told.getFirst().get(column);
      List<String> others = names.getOrDefault(name, List.of(name));
      if (!others.equals(List.of(name))) {
        same = false;
        told =
            told.stream().flatMap(row -> others.stream().map(o -> with(row, column, o))).toList();
      }
    }
    return same
        ? List.of(fact)
        : told.stream().map(values -> Vocabulary.fact(relation, values)).toList();
  }

  private static List<Object> with(List<Object> row, int column, String name) {
    List<Object> values = new ArrayList<>(row);
    values.set(column, name);
    return values;
  }
}
