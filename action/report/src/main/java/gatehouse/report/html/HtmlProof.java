// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.ProofStep;
import gatehouse.model.Observed;
import gatehouse.report.EntryWords;
import gatehouse.report.markup.Markup;
import gatehouse.report.proof.Citations;
import gatehouse.report.proof.ProofOutline;
import gatehouse.report.proof.Sentences;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** A proof that opens: numbered steps, each above what it rests on, down to lines of evidence. */
final class HtmlProof {
  /** Lists nest no deeper, so that a narrow page stays readable; the numbers tell the rest. */
  private static final int DEEPEST = 6;

  private static final int PLACES = 5;

  private final Words words;
  private final Sentences sentences;
  private final Citations citations;
  private final Markup html;
  private int proofs;

  HtmlProof(Assessment assessment, Words words, EntryWords names, Markup html) {
    this.words = words;
    this.sentences = new Sentences(words, names);
    this.citations = new Citations(assessment.manifest(), words);
    this.html = html;
  }

  /** The proof of a finding, closed, under a summary. */
  void details(Finding finding, Phrase summary) throws IOException {
    proofs++;
    html.open("details", "class", "proof").element("summary", summary);
    html.open("ul", "class", "steps");
    int depth = 0;
    boolean first = true;
    for (ProofOutline.Line line : ProofOutline.of(finding.proof()).lines()) {
      int to = Math.min(line.depth(), DEEPEST);
      if (to > depth) {
        html.open("ul", "class", "steps");
      } else if (!first) {
        html.close();
      }
      for (; depth > to; depth--) {
        html.close().close();
      }
      depth = to;
      first = false;
      html.open("li");
      line(line);
    }
    for (; depth >= 0; depth--) {
      html.close().close();
    }
    html.end();
  }

  private void line(ProofOutline.Line line) throws IOException {
    String number = Integer.toString(line.number());
    String id = "p" + proofs + "-" + number;
    if (line.again()) {
      html.phrase(sentences.of(line.step())).text(" (");
      html.element("a", words.say("proof.again", "n", Phrase.words(number)), "href", "#" + id);
      html.text(")");
      return;
    }
    html.element("span", number, "class", "n", "id", id);
    html.text(" ").phrase(sentences.of(line.step()));
    under(line.step());
  }

  private void under(ProofStep step) throws IOException {
    switch (step) {
      case ProofStep.Concluded concluded -> rule(concluded);
      case ProofStep.Read read -> places(read.sources(), "proof.read-in");
      case ProofStep.Absent absent -> {
        html.open("p", "class", "statement").element("code", sentences.statement(step)).close();
        places(absent.examined(), "proof.examined");
      }
      case ProofStep.Compared compared -> {}
      case ProofStep.Counted counted -> {}
    }
  }

  private void rule(ProofStep.Concluded concluded) throws IOException {
    if (concluded.place().isBlank()) {
      return;
    }
    html.open("p", "class", "statement").element("code", sentences.statement(concluded)).text(" ");
    Phrase place = words.say("proof.rule", "place", Phrase.evidence(concluded.place()));
    html.element("span", place, "class", "quiet").close();
  }

  private void places(List<Observed<?>> sources, String key) throws IOException {
    int shown = sources.size() <= PLACES + 1 ? sources.size() : PLACES;
    for (Observed<?> source : sources.subList(0, shown)) {
      html.open("p", "class", "source").phrase(words.say(key, "place", citations.place(source)));
      html.text(words.text("list.dot"));
      html.element("span", citations.worth(source), "class", "quiet").close();
    }
    if (shown < sources.size()) {
      html.element("p", words.count("source.more", sources.size() - shown), "class", "source");
    }
  }
}
