// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings to deal with first.
 *
 * <p>The worst come first, then the surest, then those whose fix touches most other findings: what
 * is done about an app touches all that is wrong with it, what is done about a phone all of one
 * topic. No two of them ask for the same thing.
 */
final class FirstThings {
  private static final int MOST = 3;

  private FirstThings() {}

  /** The keys of at most three findings. */
  static List<String> of(List<Finding> findings, Map<String, Subject> subjects) {
    Map<String, Integer> touched = new HashMap<>();
    findings.forEach(f -> touched.merge(fix(f, subjects), 1, Integer::sum));
    List<Finding> order =
        findings.stream()
            .filter(f -> f.severity() != Severity.INFO)
            .sorted(
                Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::certainty)
                    .thenComparing(f -> -touched.getOrDefault(fix(f, subjects), 0))
                    .thenComparing(Finding::key))
            .toList();
    List<String> first = new ArrayList<>();
    Set<String> advised = new HashSet<>();
    for (Finding finding : order) {
      String fix = fix(finding, subjects);
      if (first.size() < MOST && !advised.contains(finding.rule()) && !advised.contains(fix)) {
        advised.add(finding.rule());
        advised.add(fix);
        first.add(finding.key());
      }
    }
    return first;
  }

  private static String fix(Finding finding, Map<String, Subject> subjects) {
    Subject subject = subjects.get(finding.subject());
    boolean app = subject != null && subject.kind().equals("app");
    return app
        ? finding.subject()
        : finding.subject() + " " + finding.topics().stream().findFirst().orElse("");
  }
}
