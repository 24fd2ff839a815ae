// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.GainWords;
import gatehouse.report.MoveWords;
import gatehouse.report.QuietWords;
import gatehouse.report.Report;
import gatehouse.report.Section;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** The findings of a section; each opens into what to do and into its proof. */
final class HtmlEntries {
  private final Words words;
  private final EntryWords names;
  private final QuietWords quiet;
  private final GainWords gains;
  private final MoveWords moves;
  private final Anchors anchors;
  private final HtmlProof proof;
  private final Markup html;

  HtmlEntries(Report report, Words words, EntryWords names, Anchors anchors, Markup html) {
    this.words = words;
    this.names = names;
    this.gains = new GainWords(report.assessment(), words);
    this.quiet = new QuietWords(report.assessment().personal(), words);
    this.moves = new MoveWords(report.assessment(), words, names);
    this.anchors = anchors;
    this.proof = new HtmlProof(report.assessment(), words, names, html);
    this.html = html;
  }

  void section(Section section) throws IOException {
    if (section.phone().isPresent()) {
      detail(section.phone().get());
    }
    if (section.empty()) {
      html.element("p", words.text("section.empty"));
    }
    group("section.own", section.own());
    String common = "section.common." + section.kind().thing();
    if (section.thingsFirst()) {
      things(section);
      group(common, section.common());
    } else {
      group(common, section.common());
      things(section);
    }
  }

  private void things(Section section) throws IOException {
    for (Section.Thing thing : section.things()) {
      html.element("h3", names.name(thing.subject()));
      detail(thing.subject());
      for (Entry entry : thing.entries()) {
        entry(entry);
      }
    }
  }

  private void group(String heading, List<Entry> entries) throws IOException {
    if (!entries.isEmpty()) {
      html.element("h3", words.text(heading));
    }
    for (Entry entry : entries) {
      entry(entry);
    }
  }

  private void detail(Subject subject) throws IOException {
    if (!subject.detail().isBlank()) {
      html.element("p", Phrase.evidence(subject.detail()), "class", "detail");
    }
  }

  private void entry(Entry entry) throws IOException {
    Finding lead = entry.lead();
    String severity = lead.severity().word();
    String id = anchors.of(lead);
    if (lead.severity() == Severity.CRITICAL) {
      html.open("details", "class", "finding " + severity, "id", id, "open", "open");
    } else {
      html.open("details", "class", "finding " + severity, "id", id);
    }
    html.open("summary").open("span", "class", "severity");
    Icons.use(html, "s-" + severity);
    html.element("span", words.word("severity", lead.severity())).close();
    html.element("span", names.title(entry), "class", "title").close();
    html.open("div", "class", "body");
    for (Phrase move : moves.of(lead).stream().toList()) {
      html.element("p", move, "class", "quiet");
    }
    for (Phrase why : names.why(entry).stream().toList()) {
      html.element("h4", words.text("entry.why")).element("p", why);
    }
    steps(entry);
    html.element("p", gains.of(entry), "class", "quiet");
    meta(lead);
    if (entry.folded()) {
      items(entry);
    } else {
      proof.details(lead, Phrase.words(words.text("entry.proof")));
    }
    html.close().end();
  }

  private void steps(Entry entry) throws IOException {
    List<Phrase> steps = names.steps(entry);
    if (!steps.isEmpty() || entry.lead().delicate()) {
      html.element("h4", words.text("entry.do"));
    }
    if (entry.lead().delicate()) {
      html.element("p", words.text("delicate.note"), "class", "delicate");
    }
    for (Phrase notice : quiet.notice(entry.lead()).stream().toList()) {
      html.element("p", notice);
    }
    Steps.write(html, steps);
  }

  private void meta(Finding finding) throws IOException {
    html.open("dl", "class", "meta");
    fact("entry.sure", Phrase.words(words.word("certainty", finding.certainty())));
    fact("entry.evidence", Phrase.words(words.word("assurance", finding.assurance())));
    if (!finding.topics().isEmpty()) {
      html.open("div").element("dt", words.text("entry.topics"));
      for (String topic : finding.topics()) {
        html.element("dd", words.wordOrItself("topic", topic));
      }
      html.close();
    }
    html.open("div").element("dt", words.text("entry.rule"));
    html.open("dd").element("code", Phrase.evidence(finding.rule())).close().close();
    html.close();
  }

  private void fact(String key, Phrase value) throws IOException {
    html.open("div").element("dt", words.text(key)).element("dd", value).close();
  }

  private void items(Entry entry) throws IOException {
    html.element("h4", words.text("entry.where")).open("div", "class", "items");
    for (Finding finding : entry.findings()) {
      proof.details(finding, names.item(entry, finding));
    }
    html.close();
  }
}
