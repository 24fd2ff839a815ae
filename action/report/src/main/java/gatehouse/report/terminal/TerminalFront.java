// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.report.Lists;
import gatehouse.report.first.FirstPage;
import gatehouse.report.map.TextMap;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first page on a terminal: the map is a list of lanes, with arrows and the steps' numbers. */
final class TerminalFront {
  private static final int NAMED = 6;

  private final FirstPage front;
  private final Words words;
  private final Page page;

  TerminalFront(FirstPage front, Words words, Page page) {
    this.front = front;
    this.words = words;
    this.page = page;
  }

  void write() throws IOException {
    page.blank();
    page.paragraph(0, front.sentence(), Style.STRONG);
    if (front.way().isPresent()) {
      page.paragraph(0, front.way().get(), Style.PLAIN);
    }
    for (int i = 0; i < front.steps().size(); i++) {
      Span mark = page.span((i + 1) + ". ", Style.STRONG);
      page.hanging(2, mark, page.spans(front.steps().get(i), Style.PLAIN));
    }
    if (!front.map().isEmpty()) {
      map();
    }
    if (!front.changes().isEmpty()) {
      changes();
    }
    page.heading(Phrase.words(words.text("front.unseen")));
    if (front.unseen().isEmpty()) {
      page.paragraph(0, Phrase.words(words.text("front.seen-all")), Style.PLAIN);
    }
    for (Phrase phrase : front.unseen()) {
      bullet(phrase);
    }
  }

  private void map() throws IOException {
    page.heading(Phrase.words(words.text("map.title")));
    for (TextMap.TextLane lane : TextMap.of(front.map(), words).lanes()) {
      page.paragraph(0, lane.title(), Style.STRONG);
      List<Phrase> others = new ArrayList<>();
      for (TextMap.TextNode node : lane.nodes()) {
        if (page.full() || !node.steps().isEmpty() || lane.nodes().size() <= NAMED) {
          node(node);
        } else {
          others.add(node.name());
        }
      }
      if (!others.isEmpty()) {
        bullet(Lists.some(words, others, NAMED));
      }
    }
  }

  private void node(TextMap.TextNode node) throws IOException {
    List<Span> line = new ArrayList<>();
    if (!node.steps().isEmpty()) {
      line.add(page.span("[" + node.steps() + "] ", Style.CRITICAL));
    }
    line.addAll(page.spans(node.said(), Style.PLAIN));
    if (!node.opens().pieces().isEmpty()) {
      line.add(page.span(" " + page.symbols().arrow + " ", Style.QUIET));
      line.addAll(page.spans(node.opens(), Style.QUIET));
    }
    page.hanging(2, page.span(page.symbols().bullet + " ", Style.PLAIN), line);
  }

  private void changes() throws IOException {
    page.heading(Phrase.words(words.text("front.changes")));
    if (front.careful().isPresent()) {
      page.paragraph(0, front.careful().get(), Style.MEDIUM);
    }
    for (int i = 0; i < front.changes().size(); i++) {
      FirstPage.Change change = front.changes().get(i);
      Span mark = page.span((i + 1) + ". ", Style.STRONG);
      page.hanging(0, mark, page.spans(change.what(), Style.STRONG));
      if (page.full()) {
        page.paragraph(3, change.how(), Style.PLAIN);
      }
      List<Span> price = new ArrayList<>(page.spans(change.work().capitalised(), Style.PLAIN));
      price.add(page.span(words.text("list.dot"), Style.QUIET));
      price.addAll(page.spans(change.breaks(), Style.QUIET));
      page.paragraph(3, price);
      for (Phrase does : page.full() ? change.does() : change.does().subList(0, 1)) {
        page.paragraph(3, does, Style.QUIET);
      }
    }
    page.paragraph(0, front.plan(), Style.PLAIN);
    page.command("plan", "");
  }

  private void bullet(Phrase phrase) throws IOException {
    Span mark = page.span(page.symbols().bullet + " ", Style.PLAIN);
    page.hanging(2, mark, page.spans(phrase, Style.PLAIN));
  }
}
