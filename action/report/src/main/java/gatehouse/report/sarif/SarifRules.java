// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sarif;

import gatehouse.assess.Assessment;
import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.report.json.JsonOut;
import gatehouse.report.words.GenericWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that made findings, as reporting descriptors (§3.49), in the order of their ids. */
final class SarifRules {
  private final SortedMap<String, Finding> byId = new TreeMap<>();
  private final List<String> ids;
  private final GenericWords generic;
  private final JsonOut json;

  SarifRules(Assessment assessment, Words words, JsonOut json) {
    for (Finding finding : assessment.findings()) {
      byId.putIfAbsent(finding.rule(), finding);
    }
    this.ids = List.copyOf(byId.keySet());
    this.generic = new GenericWords(words);
    this.json = json;
  }

  List<String> ids() {
    return ids;
  }

  int index(Finding finding) {
    return ids.indexOf(finding.rule());
  }

  void rule(String id) throws IOException {
    Finding finding = byId.get(id);
    if (finding == null) {
      throw new IllegalArgumentException("no finding has the rule " + id);
    }
    json.object(
        () -> {
          json.text("id", id);
          message("shortDescription", generic.title(id));
          message("fullDescription", generic.why(id));
          message("help", generic.steps(id));
          json.object("defaultConfiguration", () -> json.text("level", level(finding.severity())));
          json.object("properties", () -> properties(finding));
        });
  }

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  private void properties(Finding finding) throws IOException {
    List<String> tags = new ArrayList<>(List.of("security"));
    tags.addAll(finding.topics());
    json.texts("tags", tags.stream().distinct().toList());
    json.text("precision", precision(finding.certainty()));
    json.text("security-severity", score(finding.severity()));
    json.truth("delicate", finding.delicate());
  }

  /** The bands in which code scanning services sort security findings. */
  private static String score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "3.0";
      case INFO -> "0.1";
    };
  }

  private static String precision(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "very-high";
      case LIKELY -> "high";
      case POSSIBLE -> "medium";
    };
  }

  private void message(String name, Phrase phrase) throws IOException {
    json.object(name, () -> json.text("text", SarifText.of(phrase)));
  }
}
