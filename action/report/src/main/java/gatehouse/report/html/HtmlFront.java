// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.report.PathWords;
import gatehouse.report.first.FirstPage;
import gatehouse.report.map.SvgMap;
import gatehouse.report.map.TextMap;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;

/** The first page: one sentence, one map, three changes, and what was not looked at. */
final class HtmlFront {
  private final FirstPage front;
  private final Words words;
  private final PathWords ways;
  private final Markup html;

  HtmlFront(FirstPage front, Words words, PathWords ways, Markup html) {
    this.front = front;
    this.words = words;
    this.ways = ways;
    this.html = html;
  }

  void write() throws IOException {
    html.open("section", "class", "front", "aria-labelledby", "front");
    html.element("h2", front.sentence(), "id", "front");
    if (!front.map().isEmpty()) {
      map();
    }
    changes();
    unseen();
    html.end();
  }

  private void map() throws IOException {
    html.open("div", "class", "story card");
    html.element("h3", words.text("front.map"));
    SvgMap.write(front.map(), SvgMap.WIDE, words, ways, "wide", html);
    SvgMap.write(front.map(), SvgMap.NARROW, words, ways, "narrow", html);
    if (!front.steps().isEmpty()) {
      html.element("h4", words.text("map.way"));
      if (front.way().isPresent()) {
        html.element("p", front.way().get());
      }
      html.open("ol", "class", "way");
      for (Phrase step : front.steps()) {
        html.element("li", step);
      }
      html.close();
    }
    html.open("details", "class", "twin").element("summary", words.text("map.twin"));
    for (TextMap.TextLane lane : TextMap.of(front.map(), words).lanes()) {
      html.element("h4", lane.title()).open("ul");
      for (TextMap.TextNode node : lane.nodes()) {
        node(node);
      }
      html.close();
    }
    html.close().end();
  }

  private void node(TextMap.TextNode node) throws IOException {
    html.open("li");
    if (!node.steps().isEmpty()) {
      html.element("strong", words.say("map.step", "n", Phrase.words(node.steps())));
      html.text(words.text("list.dot"));
    }
    html.phrase(node.said());
    if (!node.opens().pieces().isEmpty()) {
      html.text(words.text("list.dot")).phrase(words.say("map.opens", "things", node.opens()));
    }
    html.close();
  }

  private void changes() throws IOException {
    if (front.changes().isEmpty()) {
      return;
    }
    html.open("div", "class", "card changes").element("h3", words.text("front.changes"));
    if (front.careful().isPresent()) {
      html.element("p", front.careful().get(), "class", "delicate");
    }
    html.open("ol");
    for (FirstPage.Change change : front.changes()) {
      html.open("li");
      html.element("p", change.what(), "class", "what");
      html.element("p", change.work(), "class", "minutes");
      html.element("p", change.how());
      html.element("p", change.breaks(), "class", "quiet");
      for (Phrase does : change.does()) {
        html.element("p", does, "class", "quiet");
      }
      html.close();
    }
    html.close();
    html.element("p", front.plan(), "class", "quiet").close();
  }

  private void unseen() throws IOException {
    html.open("div", "class", "card unseen").element("h3", words.text("front.unseen"));
    if (front.unseen().isEmpty()) {
      html.element("p", words.text("front.seen-all"));
    } else {
      html.open("ul");
      for (Phrase phrase : front.unseen()) {
        html.element("li", phrase);
      }
      html.close();
    }
    html.close();
  }
}
