// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Approach;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.RouteGroup;
import gatehouse.assess.path.RouteStep;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Ways;
import gatehouse.report.Look;
import gatehouse.report.PathWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The ways of those who are hostile on a terminal: numbered sentences, the worst first, nothing
 * twice.
 */
public final class TerminalPaths {
  private static final int TOLD_IN_FULL = 3;
  private static final int FEWEST_AS_ABOVE = 2;

  private final HomeGraph home;
  private final Words words;
  private final PathWords names;
  private final QuietWords quiet;
  private final Page page;

  /** The steps of the way before, which need no telling again. */
  private List<RouteStep> told = List.of();

  private TerminalPaths(Assessment assessment, Words words, Look look, Appendable out) {
    this.home = assessment.graph();
    this.words = words;
    this.names = new PathWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
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
    TerminalQuiet.write(quiet, words, page);
    List<Approach> approaches = Approach.of(home, from, to);
    for (Approach approach : approaches) {
      approach(approach);
    }
    if (approaches.isEmpty()) {
      page.paragraph(0, Phrase.words(words.text("paths.none")), Style.PLAIN);
    }
    if (home.starts().stream().filter(from).allMatch(Start::isAdversary)) {
      reach(to);
    }
  }

  private void approach(Approach approach) throws IOException {
    page.heading(words.say("paths.from", "who", names.start(approach.start())).capitalised());
    told = List.of();
    if (page.full()) {
      for (Route route : approach.routes().toList()) {
        route(route);
      }
      return;
    }
    for (RouteGroup group : approach.told(TOLD_IN_FULL)) {
      route(group.first());
      assets("paths.likewise", group.alike());
    }
    assets("paths.also", approach.untold(TOLD_IN_FULL));
  }

  private void assets(String key, List<Route> routes) throws IOException {
    List<Phrase> assets = routes.stream().map(route -> names.asset(route.asset())).toList();
    if (!assets.isEmpty()) {
      page.paragraph(0, words.say(key, "assets", names.list(assets)), Style.QUIET);
    }
  }

  private void route(Route route) throws IOException {
    page.paragraph(0, names.gets(route).capitalised(), Style.STRONG);
    List<RouteStep> steps = route.steps();
    int known = alike(steps, told);
    if (known > 0) {
      Phrase number = Phrase.words(Integer.toString(known));
      page.paragraph(2, words.say("paths.before", "n", number), Style.PLAIN);
    }
    for (int i = known; i < steps.size(); i++) {
      page.hanging(
          2,
          page.span((i + 1) + ". ", Style.STRONG),
          page.spans(names.step(steps.get(i)).capitalised(), Style.PLAIN));
    }
    told = steps;
  }

  /** How many steps both begin with; none when it is not worth pointing back to. */
  private static int alike(List<RouteStep> steps, List<RouteStep> before) {
    int alike = 0;
    while (alike < Math.min(steps.size(), before.size())
        && steps.get(alike).equals(before.get(alike))) {
      alike++;
    }
    return alike < FEWEST_AS_ABOVE ? 0 : alike;
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
