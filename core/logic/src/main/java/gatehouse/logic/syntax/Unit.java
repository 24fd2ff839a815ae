// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the parser reads from the sources of one program, in their order, before any check.
 *
 * @param refusedTypes names that are declared as something that the language has not
 */
public record Unit(
    List<Declaration> declarations,
    List<TypeDeclaration> types,
    Set<String> refusedTypes,
    List<Rule> clauses,
    List<Directive> directives) {

  Unit() {
    this(
        new ArrayList<>(),
        new ArrayList<>(),
        new HashSet<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }
}
