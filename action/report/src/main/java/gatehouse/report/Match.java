// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.report.text.Harmless;
import java.util.List;
import java.util.function.Predicate;

/** What a person meant with the name of a finding. */
public sealed interface Match {
  /** This one. */
  record One(Finding finding) implements Match {}

  /** It fits several. */
  record Several(List<Finding> findings) implements Match {
    public Several {
      findings = List.copyOf(findings);
    }
  }

  /** It fits none. */
  record None() implements Match {}

  /**
   * Finds a finding by its key, by its key as it is shown, by the id of its rule, or by the
   * beginning of its key; the first of these that fits anything decides.
   */
  static Match of(Assessment assessment, String query) {
    List<Predicate<Finding>> ways =
        List.of(
            f -> f.key().equals(query),
            f -> Harmless.text(f.key()).equals(query),
            f -> f.rule().equals(query),
            f -> f.key().startsWith(query));
    for (Predicate<Finding> way : ways) {
      List<Finding> fitting = assessment.findings().stream().filter(way).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? new One(fitting.getFirst()) : new Several(fitting);
      }
    }
    return new None();
  }
}
