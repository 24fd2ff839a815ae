// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.PathWords;
import gatehouse.report.map.Drawing.Area;
import gatehouse.report.map.Drawing.Band;
import gatehouse.report.map.Drawing.Box;
import gatehouse.report.map.Drawing.Point;
import gatehouse.report.map.Drawing.Wire;
import gatehouse.report.markup.Markup;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Draws a map as SVG 1.1: no script, nothing loaded, colours by CSS variables. */
public final class SvgMap {
  /** Boxes side by side on a broad page. */
  public static final int WIDE = 5;

  /** Boxes side by side on a phone. */
  public static final int NARROW = 2;

  private static final int NAME_LINE = 16;
  private static final int TAG = 16;

  private final HomeMap map;
  private final Drawing drawing;
  private final Words words;
  private final PathWords ways;
  private final String id;
  private final Markup svg;

  private SvgMap(HomeMap map, int columns, Words words, PathWords ways, String id, Markup svg) {
    this.map = map;
    this.drawing = Layout.of(map, words, columns);
    this.words = words;
    this.ways = ways;
    this.id = id;
    this.svg = svg;
  }

  /**
   * Writes the picture into a page that has the style of maps.
   *
   * @param columns boxes side by side
   * @param id begins the ids of its parts; also its class
   * @throws IOException when the page fails
   */
  public static void write(
      HomeMap map, int columns, Words words, PathWords ways, String id, Markup page)
      throws IOException {
    new SvgMap(map, columns, words, ways, id, page).picture("");
  }

  /**
   * Writes the picture as a file of its own, with its style.
   *
   * @param style the sheet for it
   * @throws IOException when {@code out} fails
   */
  public static void file(HomeMap map, Words words, PathWords ways, String style, Appendable out)
      throws IOException {
    new SvgMap(map, WIDE, words, ways, "map", new Markup(out)).picture(style);
  }

  private void picture(String style) throws IOException {
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "map " + id,
        "viewBox",
        "0 0 " + drawing.width() + " " + drawing.height(),
        "width",
        number(drawing.width()),
        "height",
        number(drawing.height()),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    svg.element("title", words.text("map.title"), "id", id + "-title");
    svg.element("desc", description().plain(), "id", id + "-desc");
    if (!style.isEmpty()) {
      svg.open("style").raw(style).close();
    }
    arrow();
    for (Band band : drawing.bands()) {
      rectangle("lane", band.area(), 10);
    }
    for (Wire wire : drawing.wires()) {
      wire(wire);
    }
    for (Band band : drawing.bands()) {
      text("lane-title", band.area().x() + Layout.AISLE, band.area().y() + 18, band.title());
    }
    for (Box box : drawing.boxes()) {
      box(box);
    }
    svg.end();
  }

  /** How much there is, and what the way leads to. */
  private Phrase description() {
    Map<String, Phrase> said = new HashMap<>();
    said.put("n", Phrase.words(Long.toString(map.nodes().count())));
    said.put("lanes", Phrase.words(Integer.toString(map.lanes().size())));
    map.way().ifPresent(way -> said.put("asset", ways.asset(way.asset())));
    return words.say(map.way().isPresent() ? "map.desc.way" : "map.desc", said);
  }

  private void arrow() throws IOException {
    svg.open("defs");
    svg.open(
        "marker",
        "id",
        id + "-arrow",
        "viewBox",
        "0 0 8 8",
        "refX",
        "7",
        "refY",
        "4",
        "markerWidth",
        "8",
        "markerHeight",
        "8",
        "markerUnits",
        "userSpaceOnUse",
        "orient",
        "auto");
    svg.empty("path", "class", "arrow", "d", "M0 0L8 4L0 8z").close().close();
  }

  private void wire(Wire wire) throws IOException {
    StringBuilder path = new StringBuilder();
    for (Point corner : wire.corners()) {
      path.append(path.isEmpty() ? "M" : "L").append(corner.x()).append(' ').append(corner.y());
    }
    svg.empty("path", "class", "wire-edge", "d", path.toString());
    svg.empty(
        "path", "class", "wire", "d", path.toString(), "marker-end", "url(#" + id + "-arrow)");
  }

  private void box(Box box) throws IOException {
    Area area = box.area();
    svg.open("g", "class", classes(box.node()));
    svg.element("title", box.node().name().plain());
    if (box.node().isGroup()) {
      rectangle("behind", new Area(area.x() + 4, area.y() + 4, area.width(), area.height()), 8);
    }
    rectangle("box", area, 8);
    rectangle("mark", new Area(area.x(), area.y(), 5, area.height()), 2);
    int lines = box.name().size();
    int top = area.y() + (area.height() - lines * NAME_LINE - 14) / 2;
    svg.open(
        "svg",
        "x",
        number(area.x()),
        "y",
        number(area.y()),
        "width",
        number(area.width()),
        "height",
        number(area.height()));
    for (int i = 0; i < lines; i++) {
      int y = top - area.y() + (i + 1) * NAME_LINE - 3;
      text("name", Layout.PADDING, y, box.name().get(i));
    }
    text("what", Layout.PADDING, top - area.y() + lines * NAME_LINE + 11, box.what());
    svg.close();
    if (!box.steps().isEmpty()) {
      int width = Math.max(TAG, TextSize.bold(box.steps(), Layout.WHAT_SIZE) + 10);
      rectangle("tag", new Area(area.x() - 6, area.y() - 12, width, TAG), TAG / 2);
      svg.element(
          "text",
          box.steps(),
          "class",
          "number",
          "x",
          number(area.x() - 6 + width / 2),
          "y",
          number(area.y()));
    }
    svg.close();
  }

  private static String classes(Node node) {
    String worst = node.worst().filter(NodeWords::isBad).map(w -> " " + w.word()).orElse("");
    return "node" + worst + (node.isOnTheWay() ? " way" : "");
  }

  private void rectangle(String type, Area area, int radius) throws IOException {
    svg.empty(
        "rect",
        "class",
        type,
        "x",
        number(area.x()),
        "y",
        number(area.y()),
        "width",
        number(area.width()),
        "height",
        number(area.height()),
        "rx",
        number(radius));
  }

  private void text(String type, int x, int y, String text) throws IOException {
    svg.element("text", text, "class", type, "x", number(x), "y", number(y));
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
