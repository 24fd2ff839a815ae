// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.assess.Topic;
import java.util.Map;
import java.util.Set;

/** How pressing a finding is, the most pressing first. */
enum Urgency {
  /** Somebody may be at it now: a critical finding, or an attack by an app on a phone. */
  NOW,
  /** An app file that attacks, but is on no phone that was looked at. */
  AT_THE_DOOR,
  /** A weakness that waits for somebody. */
  WAITING;

  private static final Set<String> ATTACKS = Set.of(Topic.SPYING.word(), Topic.MALWARE.word());

  /** How pressing a finding is in a home of these things. */
  static Urgency of(Finding finding, Map<String, Subject> subjects) {
    if (finding.severity() == Severity.CRITICAL) {
      return NOW;
    }
    Subject subject = subjects.get(finding.subject());
    if (subject == null
        || !subject.kind().equals("app")
        || finding.severity() != Severity.HIGH
        || finding.topics().stream().noneMatch(ATTACKS::contains)) {
      return WAITING;
    }
    return subject.parent().isEmpty() ? AT_THE_DOOR : NOW;
  }
}
