// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.ArrayList;
import java.util.List;

/** What the parser reads from the sources of one program, in their order, before any check. */
public record Unit(
    List<Declaration> declarations,
    List<TypeDeclaration> types,
    List<Rule> clauses,
    List<Directive> directives) {

  Unit() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
