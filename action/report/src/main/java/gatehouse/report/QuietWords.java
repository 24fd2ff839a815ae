// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Finding;
import gatehouse.assess.Personal;
import gatehouse.assess.path.PossibleFix;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words for a person who may live with somebody hostile: what comes before any change, who helps,
 * and what others would notice. Nothing of it is said to anybody else.
 */
public final class QuietWords {
  private final Personal personal;
  private final Words words;

  /** Words for the person whose answers these are. */
  public QuietWords(Personal personal, Words words) {
    this.personal = personal;
    this.words = words;
  }

  /** Whether the report is quiet. */
  public boolean isOn() {
    return personal.quiet();
  }

  /** What the report is called. */
  public String title() {
    return words.text(isOn() ? "report.title.quiet" : "report.title");
  }

  /** The name of a file that a report might go to. */
  public String fileName() {
    return isOn() ? "notes.html" : "report.html";
  }

  /** What stands above the things to do first. */
  public String firstHeading() {
    return words.text(isOn() ? "first.heading.quiet" : "first.heading");
  }

  /** What comes before any change, a step each; nothing in other reports. */
  public List<Phrase> before() {
    return isOn()
        ? Stream.of("place", "keep", "talk", "choose")
            .map(step -> Phrase.words(words.text("quiet.step." + step)))
            .toList()
        : List.of();
  }

  /** Who helps, in the person's countries first; nothing in other reports. */
  public List<Phrase> help() {
    return isOn() ? personal.helplines().stream().map(this::line).toList() : List.of();
  }

  /** What others would notice when something is done about a finding. */
  public Optional<Phrase> notice(Finding finding) {
    return isOn() ? personal.notice(finding).map(this::notice) : Optional.empty();
  }

  /** What others would notice of a fix. */
  public Optional<Phrase> notice(PossibleFix fix) {
    return isOn()
        ? Optional.ofNullable(personal.notices().get(fix.spec().id())).map(this::notice)
        : Optional.empty();
  }

  private Phrase notice(String notice) {
    return Phrase.words(words.text("notice." + notice.replace(' ', '-')));
  }

  private Phrase line(Helpline line) {
    String where =
        line.country().equals("**")
            ? words.text("quiet.everywhere")
            : Locale.of("", line.country())
                .getDisplayCountry(Locale.forLanguageTag(words.language().tag()));
    return words.say(
        line.phone().isEmpty() ? "quiet.line.web" : "quiet.line",
        Map.of(
            "where", Phrase.words(where),
            "name", Phrase.evidence(line.name()),
            "phone", Phrase.evidence(line.phone()),
            "web", Phrase.evidence(line.web()),
            "serves", Phrase.words(words.text("serves." + line.serves().replace(' ', '-')))));
  }
}
