// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/**
 * A column of a relation.
 *
 * @param typeName the type as declared, which may be a subtype such as {@code Phone}
 */
public record Column(String name, Type type, String typeName) {
  /** A column of a base type. */
  public static Column of(String name, Type type) {
    return new Column(name, type, type.keyword());
  }
}
