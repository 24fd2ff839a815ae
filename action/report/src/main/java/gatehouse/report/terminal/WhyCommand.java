// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Finding;
import gatehouse.report.Report;
import gatehouse.report.text.Harmless;

/** What to type to read why a finding was made. */
final class WhyCommand {
  private WhyCommand() {}

  /**
   * The rule when it made only this finding, else the key, quoted for a POSIX shell where it holds
   * anything but plain characters.
   */
  static String argument(Report report, Finding finding) {
    long ofRule =
        report.assessment().findings().stream()
            .filter(f -> f.rule().equals(finding.rule()))
            .count();
    return quoted(Harmless.text(ofRule == 1 ? finding.rule() : finding.key()));
  }

  static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9._:/@+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
