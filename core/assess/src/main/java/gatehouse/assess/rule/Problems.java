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
    String text = suggestion.isEmpty() ? message : message + " (" + suggestion + ")";
    found.add(new Problem(at.source(), at.line(), text));
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
