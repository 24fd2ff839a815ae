// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Finding;
import gatehouse.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where findings stand on the page; their keys are evidence and never become part of an id. */
final class Anchors {
  private final Map<String, Integer> numbers = new HashMap<>();

  Anchors(Report report) {
    List<Finding> inOrder =
        report.sections().stream()
            .flatMap(s -> s.entries())
            .flatMap(e -> e.findings().stream())
            .toList();
    for (Finding finding : inOrder) {
      numbers.putIfAbsent(finding.key(), numbers.size() + 1);
    }
  }

  /** The id of a finding's element. */
  String of(Finding finding) {
    return "f" + numbers.getOrDefault(finding.key(), 0);
  }
}
