// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Finding;
import gatehouse.assess.ProofStep;
import gatehouse.model.Observed;
import gatehouse.report.EntryWords;
import gatehouse.report.Look;
import gatehouse.report.Match;
import gatehouse.report.Report;
import gatehouse.report.proof.Citations;
import gatehouse.report.proof.ProofOutline;
import gatehouse.report.proof.Sentences;
import gatehouse.report.text.Harmless;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One finding with its proof on a terminal: numbered sentences, down to the lines of evidence. */
public final class TerminalWhy {
  private static final int DEEPEST_INDENT = 5;
  private static final int PLACES = 5;

  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final Sentences sentences;
  private final Citations citations;
  private final Page page;

  private TerminalWhy(Report report, Words words, Look look, Appendable out) {
    this.report = report;
    this.words = words;
    this.names = new EntryWords(report.assessment(), words);
    this.sentences = new Sentences(words, names);
    this.citations = new Citations(report.assessment().manifest(), words);
    this.page = new Page(look, out);
  }

  /** Writes what the query fits. */
  public static void write(
      Report report, Match match, String query, Words words, Look look, Appendable out)
      throws IOException {
    TerminalWhy why = new TerminalWhy(report, words, look, out);
    switch (match) {
      case Match.One one -> why.one(one.finding());
      case Match.Several several -> why.several(query, several.findings());
      case Match.None none -> why.none(query);
    }
  }

  private void one(Finding finding) throws IOException {
    new TerminalEntries(report.assessment(), words, names, page).entry(names.entry(finding));
    page.heading(Phrase.words(words.text("why.proof")));
    for (ProofOutline.Line line : ProofOutline.of(finding.proof()).lines()) {
      line(line);
    }
  }

  private void line(ProofOutline.Line line) throws IOException {
    int step = page.narrow() ? 1 : 2;
    int indent = Math.min(line.depth(), DEEPEST_INDENT) * step;
    List<Span> spans = new ArrayList<>(page.spans(sentences.of(line.step()), Style.PLAIN));
    if (line.again()) {
      Phrase again = words.say("proof.again", "n", Phrase.words(Integer.toString(line.number())));
      spans.add(page.span(" (", Style.QUIET));
      spans.addAll(page.spans(again, Style.QUIET));
      spans.add(page.span(")", Style.QUIET));
      page.hanging(indent, page.span(page.symbols().bullet + " ", Style.PLAIN), spans);
      return;
    }
    String mark = line.number() + ". ";
    page.hanging(indent, page.span(mark, Style.STRONG), spans);
    under(line.step(), indent + mark.length());
  }

  private void under(ProofStep step, int indent) throws IOException {
    switch (step) {
      case ProofStep.Concluded concluded -> rule(concluded, indent);
      case ProofStep.Read read -> places(read.sources(), "proof.read-in", indent);
      case ProofStep.Absent absent -> {
        page.paragraph(indent, sentences.statement(absent), Style.QUIET);
        places(absent.examined(), "proof.examined", indent);
      }
      case ProofStep.Compared compared -> {}
      case ProofStep.Counted counted -> {}
    }
  }

  private void rule(ProofStep.Concluded concluded, int indent) throws IOException {
    if (concluded.place().isBlank()) {
      return;
    }
    page.paragraph(indent, sentences.statement(concluded), Style.QUIET);
    Phrase place = words.say("proof.rule", "place", Phrase.evidence(concluded.place()));
    page.paragraph(indent, place, Style.QUIET);
  }

  private void places(List<Observed<?>> sources, String key, int indent) throws IOException {
    int shown = sources.size() <= PLACES + 1 ? sources.size() : PLACES;
    for (Observed<?> source : sources.subList(0, shown)) {
      List<Span> spans =
          new ArrayList<>(
              page.spans(words.say(key, "place", citations.place(source)), Style.COMMAND));
      spans.add(page.span(words.text("list.dot"), Style.QUIET));
      spans.addAll(page.spans(citations.worth(source), Style.QUIET));
      page.paragraph(indent, spans);
    }
    if (shown < sources.size()) {
      page.paragraph(
          indent, Phrase.words(words.count("source.more", sources.size() - shown)), Style.QUIET);
    }
  }

  private void several(String query, List<Finding> findings) throws IOException {
    page.paragraph(0, words.say("why.several", "query", Phrase.evidence(query)), Style.PLAIN);
    for (Finding finding : findings) {
      page.hanging(
          2,
          page.span(page.symbols().bullet + " ", Style.PLAIN),
          page.spans(names.title(finding), Style.PLAIN));
      page.command("why " + WhyCommand.quoted(Harmless.text(finding.key())), "");
    }
  }

  private void none(String query) throws IOException {
    page.paragraph(0, words.say("why.unknown", "query", Phrase.evidence(query)), Style.PLAIN);
    List<String> rules =
        report.assessment().findings().stream().map(Finding::rule).distinct().sorted().toList();
    if (rules.isEmpty()) {
      return;
    }
    page.paragraph(0, Phrase.words(words.text("why.near")), Style.PLAIN);
    for (String rule : rules) {
      page.paragraph(2, Phrase.evidence(rule), Style.COMMAND);
    }
  }
}
