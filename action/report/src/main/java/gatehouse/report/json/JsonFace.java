// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.json;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Priority;
import gatehouse.assess.Subject;
import gatehouse.model.evidence.Manifest;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.GainWords;
import gatehouse.report.QuietWords;
import gatehouse.report.Report;
import gatehouse.report.first.FirstPage;
import gatehouse.report.first.FirstPageMaker;
import gatehouse.report.proof.ProofSteps;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole assessment for machines; {@code report.schema.json} describes it. */
public final class JsonFace {
  /** Raised when something in the schema goes away or changes its meaning. */
  public static final int VERSION = 1;

  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final QuietWords quiet;
  private final GainWords gains;
  private final ProofSteps steps;
  private final JsonOut json;
  private final JsonProof proof;

  private JsonFace(Assessment assessment, Words words, JsonOut json) {
    this.assessment = assessment;
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.gains = new GainWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
    this.steps = new ProofSteps(assessment);
    this.json = json;
    this.proof = new JsonProof(words, names, steps, json);
  }

  /** Writes the assessment, with the words of findings in one language. */
  public static void write(Assessment assessment, Words words, Appendable out) throws IOException {
    JsonOut.document(out, json -> new JsonFace(assessment, words, json).write());
  }

  private void write() throws IOException {
    json.object(
        () -> {
          json.text("format", "gatehouse-report");
          json.number("version", VERSION);
          json.text("language", words.language().tag());
          json.text("asOf", assessment.asOf().toString());
          json.text("knowledge", assessment.knowledge());
          json.truth("partial", assessment.partial());
          json.object("grade", this::grade);
          if (!quiet.isOn()) { // what a stranger could do is no neutral beginning
            FirstPage front = FirstPageMaker.of(Report.of(assessment), words);
            json.object("front", new JsonFront(assessment, front, words, json)::write);
          }
          json.texts("first", assessment.firstThings());
          json.array("subjects", assessment.subjects().values(), this::subject);
          json.array("findings", assessment.findings(), this::finding);
          json.array("gaps", assessment.gaps(), this::gap);
          json.array("steps", steps.all(), proof::step);
          json.object("evidence", this::evidence);
        });
  }

  private void grade() throws IOException {
    Grade grade = assessment.grade();
    json.object("best", () -> mark(grade.best()));
    json.object("worst", () -> mark(grade.worst()));
    json.array(
        "caps",
        grade.caps(),
        cap ->
            json.object(
                () -> {
                  json.text("id", cap.id());
                  json.text("letter", cap.letter().name());
                  json.texts("findings", cap.findings());
                }));
    json.array(
        "narrowing",
        looks(grade.narrowing()),
        look ->
            json.object(
                () -> {
                  about(look.gap());
                  json.object("worstIfWell", () -> mark(look.worst()));
                }));
  }

  /** One gap for each side of a thing; the reasons stand elsewhere. */
  private static List<Grade.Look> looks(List<Grade.Look> looks) {
    Map<List<Object>, Grade.Look> sides = new LinkedHashMap<>();
    looks.forEach(l -> sides.putIfAbsent(List.of(l.gap().subject(), l.gap().aspect()), l));
    return List.copyOf(sides.values());
  }

  private void mark(Grade.Mark mark) {
    json.text("letter", mark.letter().name());
    json.number("points", mark.points());
  }

  private void subject(Subject subject) throws IOException {
    json.object(
        () -> {
          json.text("id", subject.id());
          json.text("kind", subject.kind());
          json.text("name", subject.name());
          json.text("detail", subject.detail());
          json.text("parent", subject.parent());
        });
  }

  private void finding(Finding finding) throws IOException {
    Entry entry = names.entry(finding);
    json.object(
        () -> {
          json.text("key", finding.key());
          json.text("rule", finding.rule());
          json.text("severity", finding.severity().word());
          json.text("certainty", finding.certainty().word());
          json.text("assurance", finding.assurance().word());
          json.texts("topics", finding.topics());
          json.text("subject", finding.subject());
          json.object("arguments", () -> arguments(finding.arguments()));
          json.truth("delicate", finding.delicate());
          json.text("title", names.title(entry).plain());
          json.text("why", names.why(entry).map(Phrase::plain).orElse(""));
          json.texts("do", names.steps(entry).stream().map(Phrase::plain).toList());
          json.number("proof", steps.number(finding.proof()));
          json.object("gain", () -> gain(gains.gain(List.of(finding))));
          quiet.notice(finding).ifPresent(notice -> json.text("notice", notice.plain()));
          for (Priority priority : assessment.personal().of(finding).stream().toList()) {
            json.object("priority", () -> priority(priority));
          }
        });
  }

  private void gain(Gain gain) throws IOException {
    json.object("best", () -> mark(gain.best()));
    json.object("worst", () -> mark(gain.worst()));
    json.number("tenths", gain.tenths());
    json.text("still", gain.still().word());
  }

  private void priority(Priority priority) throws IOException {
    json.number("base", priority.base());
    json.number("total", priority.total());
    json.array(
        "moves",
        priority.moves(),
        move ->
            json.object(
                () -> {
                  json.text("reason", move.reason());
                  json.number("points", move.points());
                }));
  }

  private void arguments(Map<String, String> arguments) {
    arguments.forEach(json::text);
  }

  private void gap(Gap gap) throws IOException {
    json.object(
        () -> {
          about(gap);
          json.text("reason", gap.reason());
          json.truth("required", gap.required());
          json.array("sources", gap.sources(), proof::source);
        });
  }

  private void about(Gap gap) {
    json.text("subject", gap.subject());
    json.text("aspect", gap.aspect().word());
  }

  private void evidence() throws IOException {
    Manifest manifest = assessment.manifest();
    json.text("run", manifest.run().value());
    json.text("collected", manifest.collected().toString());
    json.array(
        "artefacts",
        manifest.artefacts(),
        artefact ->
            json.object(
                () -> {
                  json.text("sha256", artefact.id().sha256());
                  json.text("name", artefact.name());
                  json.number("bytes", artefact.bytes());
                  json.text("kind", artefact.kind().word());
                  json.text("keeping", artefact.keeping().word());
                }));
    json.texts("unrecognised", manifest.unrecognised());
  }
}
