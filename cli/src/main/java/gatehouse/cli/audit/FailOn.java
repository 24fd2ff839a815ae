// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.Severity;

/** From which severity on findings end the process with a code of their own. */
enum FailOn {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO,
  NEVER;

  /** True when a finding is at least as bad. */
  boolean met(Assessment assessment) {
    return this != NEVER
        && assessment.findings().stream()
            .anyMatch(finding -> finding.severity().compareTo(Severity.valueOf(name())) <= 0);
  }
}
