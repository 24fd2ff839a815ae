// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;

/** {@code .type Name <: Base}, {@code = Base} or {@code = A | B}; without a base it is text. */
public record TypeDeclaration(String name, List<String> bases, Location location) {
  public TypeDeclaration {
    bases = List.copyOf(bases);
  }
}
