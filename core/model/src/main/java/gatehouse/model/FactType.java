// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A fact record taken apart: its relation, and the way between records and columns. */
final class FactType {
  private final Relation relation;
  private final List<ColumnType> columns;
  private final Constructor<? extends Fact> constructor;

  private FactType(
      Relation relation, List<ColumnType> columns, Constructor<? extends Fact> constructor) {
    this.relation = relation;
    this.columns = columns;
    this.constructor = constructor;
  }

  static FactType of(Class<? extends Fact> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    List<ColumnType> columns = Stream.of(components).map(ColumnType::of).toList();
    Relation relation =
        new Relation(
            snakeCase(kind.getSimpleName()),
            meaning(kind).orElse(""),
            Stream.of(components).map(FactType::column).toList(),
            Optional.ofNullable(kind.getAnnotation(Answers.class)).map(Answers::value),
            kind);
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new FactType(relation, columns, kind.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new LinkageError("every record has its canonical constructor", e);
    }
  }

  Relation relation() {
    return relation;
  }

  List<Object> values(Fact fact) {
    List<Object> values = new ArrayList<>(columns.size());
    for (ColumnType column : columns) {
      values.add(column.read(fact));
    }
    return values;
  }

  Object subject(Fact fact) {
    return columns.getFirst().read(fact);
  }

  Fact fact(List<?> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          "%s has %d columns, not %d".formatted(relation.name(), columns.size(), values.size()));
    }
    Object[] arguments = new Object[columns.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = columns.get(i).parse(values.get(i));
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not a " + relation.name() + ": " + values, e);
    }
  }

  private static Relation.Column column(RecordComponent component) {
    ColumnType type = ColumnType.of(component);
    return new Relation.Column(
        snakeCase(component.getName()),
        type.type(),
        meaning(component).orElse(snakeCase(component.getName()).replace('_', ' ')),
        type.words());
  }

  private static Optional<String> meaning(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Meaning.class)).map(Meaning::value);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
