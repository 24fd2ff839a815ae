// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sarif;

import gatehouse.assess.Assessment;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.report.EntryWords;
import gatehouse.report.json.JsonOut;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The findings as SARIF 2.1.0 (OASIS Standard, with errata 01): one run, a result each. */
public final class SarifFace {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String NOT_EXAMINED = "not-examined";

  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final JsonOut json;
  private final SarifArtifacts artifacts;
  private final SarifRules rules;

  private SarifFace(Assessment assessment, Words words, JsonOut json) {
    this.assessment = assessment;
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.json = json;
    this.artifacts = new SarifArtifacts(assessment, json);
    this.rules = new SarifRules(assessment, words, json);
  }

  /** Writes the findings, with their words in one language. */
  public static void write(Assessment assessment, Words words, Appendable out) throws IOException {
    JsonOut.document(out, json -> new SarifFace(assessment, words, json).write());
  }

  private void write() throws IOException {
    json.object(
        () -> {
          json.text("$schema", SCHEMA);
          json.text("version", "2.1.0");
          json.array("runs", List.of(assessment), run -> json.object(this::run));
        });
  }

  private void run() throws IOException {
    json.object("tool", () -> json.object("driver", this::driver));
    json.text("language", words.language().tag());
    json.text("columnKind", "utf16CodeUnits");
    json.array("invocations", List.of(assessment), a -> json.object(this::invocation));
    SarifResults results = new SarifResults(assessment, words, names, artifacts, rules, json);
    json.array("results", assessment.findings(), results::result);
    artifacts.write();
    json.object("properties", this::properties);
  }

  private void driver() throws IOException {
    json.text("name", "Gatehouse");
    json.array("rules", rules.ids(), rules::rule);
    json.array(
        "notifications",
        List.of(NOT_EXAMINED),
        id ->
            json.object(
                () -> {
                  json.text("id", id);
                  message("shortDescription", Phrase.words(words.text("gaps.heading")));
                }));
  }

  private void invocation() throws IOException {
    json.truth("executionSuccessful", true);
    json.array("toolExecutionNotifications", assessment.gaps(), this::notification);
  }

  private void notification(Gap gap) throws IOException {
    json.object(
        () -> {
          json.object("descriptor", () -> json.text("id", NOT_EXAMINED));
          json.text("level", gap.required() ? "warning" : "note");
          message(
              "message",
              words.say(
                  "gaps.line",
                  Map.of(
                      "subject", names.name(gap.subject()),
                      "aspect", Phrase.words(words.word("aspect", gap.aspect())),
                      "reason", Phrase.evidence(gap.reason()))));
        });
  }

  private void properties() {
    Grade grade = assessment.grade();
    json.text("asOf", assessment.asOf().toString());
    json.text("knowledge", assessment.knowledge());
    json.truth("partial", assessment.partial());
    json.text("gradeBest", grade.best().letter().name());
    json.text("gradeWorst", grade.worst().letter().name());
  }

  private void message(String name, Phrase phrase) throws IOException {
    json.object(name, () -> json.text("text", SarifText.of(phrase)));
  }
}
