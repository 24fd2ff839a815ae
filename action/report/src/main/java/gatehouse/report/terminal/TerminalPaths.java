// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Ways;
import gatehouse.report.Look;
import gatehouse.report.PathWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The ways of those who are hostile on a terminal: numbered sentences, easiest way first. */
public final class TerminalPaths {
  private static final int TOLD_IN_FULL = 3;

  private final HomeGraph home;
  private final Words words;
  private final PathWords names;
  private final Page page;

  private TerminalPaths(Assessment assessment, Words words, Look look, Appendable out) {
    this.home = assessment.graph();
    this.words = words;
    this.names = new PathWords(assessment, words);
    this.page = new Page(look, out);
  }

  /** Writes the easiest ways from some starts to some assets, and what each thing gives away. */
  public static void write(
      Assessment assessment,
      Predicate<Start> from,
      Predicate<Asset> to,
      Words words,
      Look look,
      Appendable out)
      throws IOException {
    new TerminalPaths(assessment, words, look, out).write(from, to);
  }

  private void write(Predicate<Start> from, Predicate<Asset> to) throws IOException {
    boolean any = false;
    List<Start> starts = home.starts().stream().filter(from).toList();
    for (Start start : starts) {
      List<Route> routes =
          Ways.from(start, home).routes().stream().filter(r -> to.test(r.asset())).toList();
      if (!routes.isEmpty()) {
        any = true;
        from(start, routes);
      }
    }
    if (!any) {
      page.paragraph(0, Phrase.words(words.text("paths.none")), Style.PLAIN);
    }
    if (starts.stream().allMatch(Start::isAdversary)) {
      reach(to);
    }
  }

  private void from(Start start, List<Route> routes) throws IOException {
    page.heading(words.say("paths.from", "who", names.start(start)).capitalised());
    int told = page.full() ? routes.size() : Math.min(TOLD_IN_FULL, routes.size());
    for (Route route : routes.subList(0, told)) {
      route(route);
    }
    if (told < routes.size()) {
      List<Phrase> rest =
          routes.subList(told, routes.size()).stream().map(r -> names.asset(r.asset())).toList();
      page.paragraph(0, words.say("paths.also", "assets", names.list(rest)), Style.QUIET);
    }
  }

  private void route(Route route) throws IOException {
    Phrase what =
        words.say(
            "paths.gets",
            Map.of(
                "asset", names.asset(route.asset()),
                "effort", Phrase.words(names.minutes(route.effort()))));
    page.paragraph(0, what.capitalised(), Style.STRONG);
    for (int i = 0; i < route.steps().size(); i++) {
      page.hanging(
          2,
          page.span((i + 1) + ". ", Style.STRONG),
          page.spans(names.step(route.steps().get(i)).capitalised(), Style.PLAIN));
    }
  }

  /** What every thing in the home gives away when it is theirs, the worst first. */
  private void reach(Predicate<Asset> to) throws IOException {
    record Reach(Start start, List<Asset> assets, long weight) {}

    List<Reach> reaches = new ArrayList<>();
    for (Start start : home.starts()) {
      if (!start.isAdversary()) {
        Ways ways = Ways.from(start, home);
        List<Asset> assets = home.assets().stream().filter(to).filter(ways::reaches).toList();
        long weight = assets.stream().mapToLong(asset -> asset.spec().weight()).sum();
        reaches.add(new Reach(start, assets, weight));
      }
    }
    reaches.removeIf(reach -> reach.assets.isEmpty());
    reaches.sort(Comparator.comparing((Reach reach) -> -reach.weight));
    if (reaches.isEmpty()) {
      return;
    }
    page.heading(Phrase.words(words.text("paths.reach")));
    for (Reach reach : reaches) {
      Phrase told =
          words.say(
              "paths.thing",
              Map.of(
                  "thing", names.start(reach.start),
                  "assets", names.list(reach.assets.stream().map(names::asset).toList())));
      page.hanging(
          0,
          page.span(page.symbols().bullet + " ", Style.PLAIN),
          page.spans(told.capitalised(), Style.PLAIN));
    }
  }
}
