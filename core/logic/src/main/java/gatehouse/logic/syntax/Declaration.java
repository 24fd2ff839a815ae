// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;

/** {@code .decl} as it stands in the text, its column types not yet looked up. */
public record Declaration(
    String name, List<Field> fields, String doc, List<Annotation> annotations, Location location) {

  public Declaration {
    fields = List.copyOf(fields);
    annotations = List.copyOf(annotations);
  }

  /** A column and the name of its type. */
  public record Field(String name, String typeName, Location location) {}
}
