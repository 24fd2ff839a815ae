// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.AccountId;
import gatehouse.model.AppId;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.LinkId;
import gatehouse.model.PhoneId;
import gatehouse.model.Relation;
import gatehouse.model.SegmentId;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.IdentityFact.Handle;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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

  private final List<Integer> columns = new ArrayList<>();
  private final List<Method> accessors = new ArrayList<>();
  private final Constructor<? extends Fact> constructor;

  private Naming(Relation relation) {
    RecordComponent[] components = relation.kind().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors.add(components[i].getAccessor());
      if (Id.class.isAssignableFrom(types[i]) || (i == 0 && SUBJECTS.contains(relation.kind()))) {
        columns.add(i);
      }
    }
    try {
      constructor = relation.kind().getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new LinkageError("every record has its canonical constructor", e);
    }
  }

  @SuppressWarnings("NullAway") // every kind of fact is in the vocabulary
  static Naming of(Fact fact) {
    return ALL.get(fact.getClass());
  }

  /** The typed ids in the fact. */
  List<Id> ids(Fact fact) {
    List<Id> ids = new ArrayList<>(columns.size());
    for (int column : columns) {
      if (read(fact, column) instanceof Id id) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** The fact told of other names: as many facts as its names have new ones. */
  List<Fact> rename(Fact fact, Map<String, List<String>> names) {
    List<Fact> told = List.of(fact);
    for (int column : columns) {
      String name = read(fact, column).toString();
      List<String> others = names.getOrDefault(name, List.of(name));
      if (others.size() != 1 || !others.getFirst().equals(name)) {
        told = told.stream().flatMap(f -> others.stream().map(o -> with(f, column, o))).toList();
      }
    }
    return told;
  }

  private Fact with(Fact fact, int column, String name) {
    Object[] values = new Object[accessors.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(fact, i);
    }
    values[column] =
        switch (values[column]) {
          case PhoneId id -> new PhoneId(name);
          case AppId id -> new AppId(name);
          case DeviceId id -> new DeviceId(name);
          case SegmentId id -> new SegmentId(name);
          case AccountId id -> new AccountId(name);
          case LinkId id -> new LinkId(name);
          default -> name;
        };
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a name never breaks a fact", e);
    }
  }

  private Object read(Fact fact, int column) {
    try {
      return accessors.get(column).invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError("fact records and their accessors are public", e);
    }
  }
}
