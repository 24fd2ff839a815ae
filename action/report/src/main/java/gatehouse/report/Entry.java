// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A finding as it is shown, or the findings of one rule folded into one.
 *
 * @param findings at least one, all of the same rule, in the order of the assessment
 * @param subjects what they are about, without repetition, in the order of the findings
 * @param differing the names of the arguments in which the findings differ
 */
public record Entry(List<Finding> findings, List<Subject> subjects, Set<String> differing) {
  public Entry {
    findings = List.copyOf(findings);
    subjects = List.copyOf(subjects);
    differing = Set.copyOf(differing);
  }

  /** The entry of these findings, which are about these subjects. */
  static Entry of(List<Finding> findings, List<Subject> subjects) {
    SortedMap<String, String> first = findings.getFirst().arguments();
    Set<String> differing = new HashSet<>();
    for (Finding finding : findings) {
      finding
          .arguments()
          .forEach(
              (name, value) -> {
                if (!value.equals(first.get(name))) {
                  differing.add(name);
                }
              });
    }
    return new Entry(findings, subjects.stream().distinct().toList(), differing);
  }

  /** The first finding; the others have its rule, severity and certainty. */
  public Finding lead() {
    return findings.getFirst();
  }

  /** True when several findings were folded. */
  public boolean folded() {
    return findings.size() > 1;
  }
}
