// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A declared relation; a doc comment and annotations are those before its declaration. */
public record Relation(
    String name,
    List<Column> columns,
    String doc,
    List<Annotation> annotations,
    Location location) {

  public Relation {
    columns = List.copyOf(columns);
    annotations = List.copyOf(annotations);
  }

  /** A relation that a host declares, without text of its own. */
  public static Relation of(String name, Column... columns) {
    return new Relation(name, List.of(columns), "", List.of(), Location.NONE);
  }

  /** The number of columns. */
  public int arity() {
    return columns.size();
  }

  /** The first annotation of that name. */
  public Optional<Annotation> annotation(String annotationName) {
    return Annotation.find(annotations, annotationName);
  }

  /** The head of the declaration, such as {@code edge(from:symbol, to:symbol)}. */
  @Override
  public String toString() {
    return columns.stream()
        .map(c -> c.name() + ":" + c.typeName())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
