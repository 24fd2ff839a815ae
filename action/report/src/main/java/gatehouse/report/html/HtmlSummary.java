// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Grade;
import gatehouse.assess.Severity;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.GainWords;
import gatehouse.report.GradeWords;
import gatehouse.report.MoveWords;
import gatehouse.report.QuietWords;
import gatehouse.report.Report;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The beginning of the page: the grade, what holds it down, and what to do first. */
final class HtmlSummary {
  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final Anchors anchors;
  private final Markup html;
  private final QuietWords quiet;
  private final MoveWords moves;
  private final GainWords gains;
  private final GradeWords grade;

  HtmlSummary(Report report, Words words, EntryWords names, Anchors anchors, Markup html) {
    this.report = report;
    this.words = words;
    this.names = names;
    this.anchors = anchors;
    this.html = html;
    this.moves = new MoveWords(report.assessment(), words, names);
    this.gains = new GainWords(report.assessment(), words);
    this.quiet = new QuietWords(report.assessment().personal(), words);
    this.grade = new GradeWords(report, words, names);
  }

  void write() throws IOException {
    grade();
    if (quiet.isOn()) {
      before();
    }
    if (!report.first().isEmpty()) {
      first();
    }
  }

  private void grade() throws IOException {
    html.open("section", "class", "grade card", "aria-labelledby", "grade");
    html.open("div", "class", "verdict");
    html.element("h2", grade.sentence(), "id", "grade");
    html.element("p", grade.points(), "class", "quiet");
    scale();
    html.element("p", grade.looked(), "class", "looked");
    counts();
    html.close();
    html.open("div", "class", "reasons");
    list("grade.caps", grade.caps());
    list("grade.narrowing", grade.narrowing());
    for (Phrase open : moves.open().stream().toList()) {
      html.element("p", open);
    }
    html.close().end();
  }

  private void scale() throws IOException {
    Grade.Letter best = report.assessment().grade().best().letter();
    Grade.Letter worst = report.assessment().grade().worst().letter();
    html.open("ol", "class", "scale", "aria-hidden", "true");
    for (Grade.Letter letter : Grade.Letter.values()) {
      boolean inside = letter.compareTo(best) >= 0 && letter.compareTo(worst) <= 0;
      html.element("li", letter.name(), "class", inside ? "in " + letter.name() : "out");
    }
    html.close();
  }

  private void counts() throws IOException {
    Map<Severity, Long> counts = report.bySeverity();
    if (counts.isEmpty()) {
      html.element("p", grade.counts());
      return;
    }
    html.open("ul", "class", "counts");
    for (Map.Entry<Severity, Long> count : counts.entrySet()) {
      String severity = count.getKey().word();
      html.open("li", "class", severity);
      Icons.use(html, "s-" + severity);
      html.element("span", words.count("count." + severity, count.getValue())).close();
    }
    html.close();
  }

  private void list(String heading, List<Phrase> phrases) throws IOException {
    if (phrases.isEmpty()) {
      return;
    }
    html.element("h3", words.text(heading)).open("ul");
    for (Phrase phrase : phrases) {
      html.element("li", phrase);
    }
    html.close();
  }

  /** What comes before any change, and who helps. */
  private void before() throws IOException {
    html.open("section", "class", "first", "aria-labelledby", "before");
    html.element("h2", words.text("quiet.heading"), "id", "before");
    Steps.write(html, quiet.before());
    html.element("h3", words.text("quiet.help")).open("ul");
    for (Phrase line : quiet.help()) {
      html.element("li", line);
    }
    html.close().end();
  }

  private void first() throws IOException {
    html.open("section", "class", "first", "aria-labelledby", "first");
    html.element("h2", quiet.firstHeading(), "id", "first").open("ul", "class", "cards");
    for (Entry entry : report.first()) {
      String severity = entry.lead().severity().word();
      html.open("li", "class", "card " + severity);
      html.open("span", "class", "severity");
      Icons.use(html, "s-" + severity);
      html.element("span", words.word("severity", entry.lead().severity())).close();
      html.open("h3");
      html.element("a", names.title(entry), "href", "#" + anchors.of(entry.lead())).close();
      html.element("p", names.place(entry), "class", "quiet");
      if (entry.lead().delicate()) {
        html.element("p", words.text("delicate.note"), "class", "delicate");
      }
      for (Phrase notice : quiet.notice(entry.lead()).stream().toList()) {
        html.element("p", notice);
      }
      Steps.write(html, names.steps(entry));
      html.element("p", gains.of(entry), "class", "quiet");
      html.close();
    }
    html.close().end();
  }
}
