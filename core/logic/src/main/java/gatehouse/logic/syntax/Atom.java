// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** A relation applied to expressions. */
public record Atom(String relation, List<Expr> arguments, Location location) {
  public Atom {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String toString() {
    return arguments.stream()
        .map(Expr::toString)
        .collect(Collectors.joining(", ", relation + "(", ")"));
  }
}
