// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.report.text.Harmless;

/** What to type to mean a finding: its rule when that made only this one, else its key. */
final class FindingName {
  private FindingName() {}

  static String of(Assessment assessment, Finding finding) {
    long ofRule =
        assessment.findings().stream().filter(f -> f.rule().equals(finding.rule())).count();
    String name = Harmless.text(ofRule == 1 ? finding.rule() : finding.key());
    return name.matches("[A-Za-z0-9._:/@+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
