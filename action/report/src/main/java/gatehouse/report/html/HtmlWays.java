// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.assess.path.Approach;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.RouteGroup;
import gatehouse.assess.path.RouteStep;
import gatehouse.report.PathWords;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How each of those who are hostile gets to what matters, in numbered sentences. */
final class HtmlWays {
  private static final int TOLD_IN_FULL = 3;

  private final Words words;
  private final PathWords names;
  private final Markup html;

  HtmlWays(Words words, PathWords names, Markup html) {
    this.words = words;
    this.names = names;
    this.html = html;
  }

  void write(List<Approach> approaches) throws IOException {
    html.open("section", "class", "ways", "aria-labelledby", "ways");
    html.element("h2", words.text("ways.heading"), "id", "ways");
    html.element("p", words.text("ways.lead"));
    for (Approach approach : approaches) {
      html.open("details").open("summary");
      html.phrase(summary(approach).capitalised());
      html.close();
      approach(approach);
      html.close();
    }
    html.end();
  }

  private Phrase summary(Approach approach) {
    List<Phrase> assets =
        approach.groups().stream().map(group -> names.asset(group.first().asset())).toList();
    return words.say(
        "ways.who", Map.of("who", names.start(approach.start()), "assets", names.few(assets)));
  }

  private void approach(Approach approach) throws IOException {
    for (RouteGroup group : approach.told(TOLD_IN_FULL)) {
      html.element("h3", names.gets(group.first()).capitalised());
      html.open("ol", "class", "way");
      for (RouteStep step : group.first().steps()) {
        html.element("li", names.step(step).capitalised());
      }
      html.close();
      assets("paths.likewise", group.alike());
    }
    assets("paths.also", approach.untold(TOLD_IN_FULL));
  }

  private void assets(String key, List<Route> routes) throws IOException {
    List<Phrase> assets = routes.stream().map(route -> names.asset(route.asset())).toList();
    if (!assets.isEmpty()) {
      html.element("p", words.say(key, "assets", names.list(assets)), "class", "quiet");
    }
  }
}
