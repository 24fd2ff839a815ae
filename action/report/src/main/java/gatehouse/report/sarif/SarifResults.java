// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sarif;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.ProofStep;
import gatehouse.assess.Subject;
import gatehouse.model.Observed;
import gatehouse.report.EntryWords;
import gatehouse.report.json.JsonOut;
import gatehouse.report.proof.ProofOutline;
import gatehouse.report.proof.Sentences;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Findings as results (§3.27); the lines of evidence behind a finding are its locations. */
final class SarifResults {
  private static final int RELATED = 20;

  private record Evidence(ProofStep.Read step, Observed<?> source) {}

  private final EntryWords names;
  private final Sentences sentences;
  private final SarifArtifacts artifacts;
  private final SarifRules rules;
  private final Assessment assessment;
  private final JsonOut json;

  SarifResults(
      Assessment assessment,
      Words words,
      EntryWords names,
      SarifArtifacts artifacts,
      SarifRules rules,
      JsonOut json) {
    this.assessment = assessment;
    this.names = names;
    this.sentences = new Sentences(words, names);
    this.artifacts = artifacts;
    this.rules = rules;
    this.json = json;
  }

  void result(Finding finding) throws IOException {
    List<Evidence> evidence = evidence(finding);
    json.object(
        () -> {
          json.text("ruleId", finding.rule());
          json.number("ruleIndex", rules.index(finding));
          json.text("level", SarifRules.level(finding.severity()));
          message(names.title(finding));
          json.array("locations", first(evidence), this::location);
          json.array("relatedLocations", rest(evidence), this::location);
          json.object("partialFingerprints", () -> json.text("findingKey/v1", finding.key()));
          json.object("properties", () -> properties(finding));
        });
  }

  private void properties(Finding finding) throws IOException {
    Subject subject = assessment.subjects().get(finding.subject());
    json.text("subject", subject == null ? finding.subject() : subject.name());
    json.text("certainty", finding.certainty().word());
    json.text("assurance", finding.assurance().word());
    json.truth("delicate", finding.delicate());
    json.texts("tags", finding.topics());
  }

  private void location(Evidence evidence) throws IOException {
    json.object(
        () -> {
          artifacts.location(evidence.source());
          message(sentences.of(evidence.step()));
        });
  }

  private void message(Phrase phrase) throws IOException {
    json.object("message", () -> json.text("text", SarifText.of(phrase)));
  }

  /** What was read for a finding; facts about the home before knowledge about the world. */
  private List<Evidence> evidence(Finding finding) {
    List<Evidence> home = new ArrayList<>();
    List<Evidence> world = new ArrayList<>();
    ProofOutline.of(finding.proof()).lines().stream()
        .filter(line -> !line.again())
        .flatMap(line -> line.step() instanceof ProofStep.Read read ? Stream.of(read) : Stream.of())
        .forEach(
            read ->
                read.sources()
                    .forEach(
                        source ->
                            (artifacts.ofHome(source) ? home : world)
                                .add(new Evidence(read, source))));
    home.addAll(world);
    return home;
  }

  private static List<Evidence> first(List<Evidence> evidence) {
    return evidence.subList(0, Math.min(1, evidence.size()));
  }

  private static List<Evidence> rest(List<Evidence> evidence) {
    return evidence.isEmpty()
        ? evidence
        : evidence.subList(1, Math.min(1 + RELATED, evidence.size()));
  }
}
