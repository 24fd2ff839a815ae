// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Assessment;
import gatehouse.assess.Certainty;
import gatehouse.assess.Gap;
import gatehouse.assess.Severity;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.report.EntryWords;
import gatehouse.report.GapGroup;
import gatehouse.report.GapWords;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The end of the page: what was not checked, the evidence, and how to read it all. */
final class HtmlAppendix {
  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final Markup html;

  HtmlAppendix(Assessment assessment, Words words, EntryWords names, Markup html) {
    this.assessment = assessment;
    this.words = words;
    this.names = names;
    this.html = html;
  }

  void write() throws IOException {
    gaps();
    evidence();
    legend();
  }

  private void gaps() throws IOException {
    section("gaps");
    List<Gap> gaps = assessment.gaps();
    if (gaps.isEmpty()) {
      html.element("p", words.text(unrecognised().isEmpty() ? "gaps.none" : "gaps.none-read"));
    } else {
      html.element("p", words.text("gaps.lead"));
      GapWords gapWords = new GapWords(words);
      header("gaps.heading", "gaps.subject", "gaps.aspect", "gaps.reason", "gaps.needed");
      for (GapGroup group : GapGroup.of(gaps)) {
        for (GapGroup.Line line : group.lines()) {
          html.open("tr").element("th", names.name(group.subject()), "scope", "row");
          html.element("td", gapWords.aspects(line));
          html.element("td", gapWords.reason(line.reason()));
          html.element("td", words.text(line.required() ? "gaps.yes" : "gaps.no")).end();
        }
      }
      html.close().close().close();
    }
    html.end();
  }

  private void evidence() throws IOException {
    section("evidence");
    Map<Boolean, List<Artefact>> known =
        assessment.manifest().artefacts().stream()
            .collect(Collectors.partitioningBy(a -> a.kind() == EvidenceKind.KNOWLEDGE));
    List<Artefact> brought = known.getOrDefault(false, List.of());
    if (brought.isEmpty()) {
      html.element("p", words.text("evidence.none"));
    } else {
      artefacts(brought);
    }
    if (!unrecognised().isEmpty()) {
      html.element("p", words.count("unrecognised.lead", unrecognised().size())).open("ul");
      for (String name : unrecognised()) {
        html.element("li", Phrase.evidence(name));
      }
      html.close();
    }
    List<Artefact> knowledge = known.getOrDefault(true, List.of());
    if (!knowledge.isEmpty()) {
      html.open("details").element("summary", words.text("evidence.knowledge"));
      artefacts(knowledge);
      html.close();
    }
    html.end();
  }

  private List<String> unrecognised() {
    return assessment.manifest().unrecognised();
  }

  private void artefacts(List<Artefact> artefacts) throws IOException {
    header(
        "evidence.heading", "evidence.name", "evidence.kind", "evidence.size", "evidence.digest");
    for (Artefact artefact : artefacts) {
      html.open("tr").element("th", Phrase.evidence(artefact.name()), "scope", "row");
      html.element("td", words.word("evidence-kind", artefact.kind()));
      html.element("td", words.bytes(artefact.bytes()), "class", "number");
      html.open("td").element("code", artefact.id().sha256()).close().end();
    }
    html.close().close().close();
  }

  private void legend() throws IOException {
    section("legend");
    html.element("p", words.text("legend.text"));
    html.open("div", "class", "legend").open("div").element("h3", words.text("legend.severity"));
    html.open("dl");
    for (Severity severity : Severity.values()) {
      html.open("div", "class", severity.word()).open("dt", "class", "severity");
      Icons.use(html, "s-" + severity.word());
      html.element("span", words.word("severity", severity)).close();
      html.element("dd", words.text("severity." + severity.word() + ".meaning")).close();
    }
    html.close().close().open("div").element("h3", words.text("legend.certainty")).open("dl");
    for (Certainty certainty : Certainty.values()) {
      html.open("div").element("dt", words.word("certainty", certainty));
      html.element("dd", words.text("certainty." + certainty.word() + ".meaning")).close();
    }
    html.close().close().close().end();
  }

  private void section(String id) throws IOException {
    html.open("section", "aria-labelledby", id);
    html.element("h2", words.text(id + ".heading"), "id", id);
  }

  /** Opens a table that scrolls by itself, and its body. */
  private void header(String name, String... keys) throws IOException {
    html.open(
        "div", "class", "table", "role", "region", "tabindex", "0", "aria-label", words.text(name));
    html.open("table").open("thead").open("tr");
    for (String key : keys) {
      html.element("th", words.text(key), "scope", "col");
    }
    html.close().close().open("tbody");
  }
}
