// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.knowledge.Problem;
import gatehouse.logic.syntax.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with rules, so that their author sees all of it at once. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Notes a problem; the suggestion may be empty. */
  void add(Location at, String message, String suggestion) {
    add(at.source(), at.line(), message, suggestion);
  }

  /** Notes a problem in a line of a file. */
  void add(String file, int line, String message, String suggestion) {
    String text = suggestion.isEmpty() ? message : message + " (" + suggestion + ")";
    found.add(new Problem(file, line, text));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RulesException(
          found.stream()
              .distinct()
              .sorted(
                  Comparator.comparing(Problem::file)
                      .thenComparing(Problem::line)
                      .thenComparing(Problem::what))
              .toList());
    }
  }
}
