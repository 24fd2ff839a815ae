// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import java.util.Set;

/**
 * What counts of a finding, or of a gap that is taken for one.
 *
 * @param rule findings of one rule count less and less
 * @param key tells the findings of a rule apart
 */
record Weight(String rule, String key, Severity severity, Certainty certainty, Set<String> topics) {
  static Weight of(Finding finding) {
    return new Weight(
        finding.rule(),
        finding.key(),
        finding.severity(),
        finding.certainty(),
        Set.copyOf(finding.topics()));
  }
}
