// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Approach;
import gatehouse.assess.path.Start;
import gatehouse.report.EntryWords;
import gatehouse.report.GradeWords;
import gatehouse.report.PathWords;
import gatehouse.report.QuietWords;
import gatehouse.report.Report;
import gatehouse.report.Section;
import gatehouse.report.first.FirstPage;
import gatehouse.report.first.FirstPageMaker;
import gatehouse.report.markup.Markup;
import gatehouse.report.markup.StyleSheet;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** The report as one page without scripts, that loads nothing from anywhere. */
public final class HtmlFace {
  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final QuietWords quiet;
  private final List<Approach> approaches;
  private final Markup html;

  private HtmlFace(Report report, Words words, Appendable out) {
    this.report = report;
    this.words = words;
    this.names = new EntryWords(report.assessment(), words);
    this.quiet = new QuietWords(report.assessment().personal(), words);
    this.approaches = quiet.isOn() ? List.of() : approaches(report.assessment());
    this.html = new Markup(out);
  }

  /** Those of everybody: whom somebody fears is not told to whoever gets the page. */
  private static List<Approach> approaches(Assessment assessment) {
    return Approach.of(assessment.graph(), Start::isAdversary, asset -> true);
  }

  /** Writes the page; it is well-formed XML, too. */
  public static void write(Report report, Words words, Appendable out) throws IOException {
    new HtmlFace(report, words, out).page();
  }

  private void page() throws IOException {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", words.language().tag());
    head();
    html.open("body");
    Icons.define(html);
    html.element("a", words.text("nav.skip"), "class", "skip", "href", "#report");
    masthead();
    html.open("div", "class", "page");
    contents();
    html.open("main", "id", "report");
    Anchors anchors = new Anchors(report);
    if (!quiet.isOn()) { // what a stranger could do is no neutral beginning
      FirstPage front = FirstPageMaker.of(report, words);
      new HtmlFront(front, words, new PathWords(report.assessment(), words), html).write();
    }
    new HtmlSummary(report, words, names, anchors, html).write();
    sections(new HtmlEntries(report, words, names, anchors, html));
    if (!approaches.isEmpty()) {
      new HtmlWays(words, new PathWords(report.assessment(), words), html).write(approaches);
    }
    HtmlAppendix appendix = new HtmlAppendix(report.assessment(), words, names, html);
    appendix.write();
    html.end().end();
    html.open("footer").element("p", words.text("footer")).end();
    html.end().end();
  }

  private void head() throws IOException {
    String style = StyleSheet.text();
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty(
        "meta", "http-equiv", "Content-Security-Policy", "content", StyleSheet.policy(style));
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element(
        "title", quiet.title() + words.text("list.dot") + words.day(report.assessment().asOf()));
    html.open("style").raw(style).end();
    html.end();
  }

  private void masthead() throws IOException {
    html.open("header", "class", "masthead").open("div");
    Icons.use(html, "gate");
    html.open("div").element("h1", quiet.title());
    html.element("p", new GradeWords(report, words, names).asOf());
    html.close().close().end();
  }

  private void contents() throws IOException {
    html.open("nav", "aria-labelledby", "contents");
    html.element("h2", words.text("nav.contents"), "id", "contents").open("ul");
    if (!quiet.isOn()) {
      link("front", "front.nav");
    }
    if (!report.first().isEmpty()) {
      link("first", "first.heading");
    }
    List<Section> sections = report.sections();
    for (int i = 0; i < sections.size(); i++) {
      html.open("li").open("a", "href", "#s" + (i + 1));
      html.phrase(names.heading(sections.get(i)));
      html.close().close();
    }
    if (!approaches.isEmpty()) {
      link("ways", "ways.heading");
    }
    link("gaps", "gaps.heading");
    link("evidence", "evidence.heading");
    link("legend", "legend.heading");
    html.close().end();
  }

  private void link(String anchor, String key) throws IOException {
    html.open("li").element("a", words.text(key), "href", "#" + anchor).close();
  }

  private void sections(HtmlEntries entries) throws IOException {
    List<Section> sections = report.sections();
    for (int i = 0; i < sections.size(); i++) {
      String id = "s" + (i + 1);
      html.open("section", "aria-labelledby", id).open("h2", "id", id);
      html.phrase(names.heading(sections.get(i)));
      html.close();
      entries.section(sections.get(i));
      html.end();
    }
  }
}
