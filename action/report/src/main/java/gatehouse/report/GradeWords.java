// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static java.util.stream.Collectors.counting;

import gatehouse.assess.Assessment;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Template;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words to the grade and what it rests on. */
public final class GradeWords {
  private static final List<String> KINDS = List.of("phone", "app", "device", "segment", "account");
  private static final int NARROWING_SHOWN = 3;
  private static final Pattern PACK = Pattern.compile("([^,]+) of (\\d{4}-\\d{2}-\\d{2})");

  private final Report report;
  private final Words words;
  private final EntryWords names;

  /** Words for the grade of this report. */
  public GradeWords(Report report, Words words, EntryWords names) {
    this.report = report;
    this.words = words;
    this.names = names;
  }

  /** The day and the knowledge for which the report holds. */
  public Phrase asOf() {
    Assessment assessment = report.assessment();
    return words.say(
        "report.as-of",
        Map.of(
            "day", Phrase.words(words.day(assessment.asOf())),
            "knowledge", knowledge(assessment.knowledge())));
  }

  /** A pack says of which day it is: {@code starter 1 of 2026-11-21}. */
  private Phrase knowledge(String packs) {
    Matcher matcher = PACK.matcher(packs);
    return matcher.matches()
        ? words.say(
            "knowledge.of",
            Map.of(
                "pack", Phrase.evidence(matcher.group(1)),
                "day", Phrase.evidence(matcher.group(2))))
        : Phrase.evidence(packs);
  }

  /** The grade: one letter, or from which to which. */
  public Phrase sentence() {
    Grade grade = report.assessment().grade();
    return words.say(
        grade.best().letter() == grade.worst().letter() ? "grade.exact" : "grade.between",
        Map.of(
            "best", Phrase.words(grade.best().letter().name()),
            "worst", Phrase.words(grade.worst().letter().name())));
  }

  /** The points behind the letters. */
  public Phrase points() {
    Grade grade = report.assessment().grade();
    return words.say(
        grade.best().points() == grade.worst().points()
            ? "grade.points.exact"
            : "grade.points.between",
        Map.of(
            "most", Phrase.words(Integer.toString(grade.best().points())),
            "least", Phrase.words(Integer.toString(grade.worst().points()))));
  }

  /** How many things of each kind the evidence speaks of. */
  public Phrase looked() {
    Map<String, Long> kinds =
        report.assessment().subjects().values().stream()
            .collect(Collectors.groupingBy(Subject::kind, counting()));
    List<Phrase> parts = new ArrayList<>();
    for (String kind : KINDS) {
      if (kinds.containsKey(kind)) {
        parts.add(Phrase.words(words.count(kind + "s", kinds.get(kind))));
      }
    }
    return parts.isEmpty()
        ? Phrase.words(words.text("looked.at.nothing"))
        : words.say("looked.at", "things", Lists.some(words, parts, parts.size()));
  }

  /** How much was found, by severity; never "clean" when something was not examined. */
  public Phrase counts() {
    Map<Severity, Long> counts = report.bySeverity();
    if (counts.isEmpty()) {
      return Phrase.words(
          words.text(report.assessment().gaps().isEmpty() ? "counts.none" : "counts.none-seen"));
    }
    return words.say("counts.found", "list", new Counts(words).of(counts));
  }

  /** What holds the grade down, worst first. */
  public List<Phrase> caps() {
    return report.assessment().grade().caps().stream().map(this::cap).toList();
  }

  /** The gaps whose answer would narrow the interval most; none when it is one point. */
  public List<Phrase> narrowing() {
    Grade grade = report.assessment().grade();
    List<Grade.Look> looks = grade.best().equals(grade.worst()) ? List.of() : grade.narrowing();
    return looks.stream().map(this::look).distinct().limit(NARROWING_SHOWN).toList();
  }

  private Phrase cap(Grade.Cap cap) {
    return words.say(
        report.assessment().personal().quiet() ? "cap.line.quiet" : "cap.line",
        Map.of(
            "letter", Phrase.words(cap.letter().name()),
            "reason",
                words
                    .optional("cap." + cap.id())
                    .map(m -> Template.fill(m, Map.of()))
                    .orElseGet(() -> Phrase.evidence(cap.id().replace('-', ' '))),
            "findings", Phrase.words(words.count("findings", cap.findings().size()))));
  }

  private Phrase look(Grade.Look look) {
    Grade grade = report.assessment().grade();
    Gap gap = look.gap();
    return words.say(
        look.worst().equals(grade.worst()) ? "narrowing.line" : "narrowing.well",
        Map.of(
            "subject", names.name(gap.subject()),
            "aspect", Phrase.words(words.word("aspect", gap.aspect())),
            "grade", new MarkWords(words).interval(grade.best(), look.worst())));
  }
}
