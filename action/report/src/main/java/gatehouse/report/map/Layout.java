// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.map.Drawing.Area;
import gatehouse.report.map.Drawing.Band;
import gatehouse.report.map.Drawing.Box;
import gatehouse.report.map.Drawing.Wire;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives everything on a map its place: lanes below each other, boxes in rows, wires between them.
 *
 * <p>A box stands where its lane and its order in it put it, whatever else there is, so that a new
 * device moves only what comes behind it.
 */
final class Layout {
  static final int BOX_WIDTH = 150;
  static final int BOX_HEIGHT = 58;
  static final int NAME_SIZE = 13;
  static final int WHAT_SIZE = 11;
  static final int PADDING = 9;

  /** Between two columns, and between a column and the edge of its lane. */
  static final int AISLE = 16;

  /** From a box to the middle of the aisle above or below it. */
  static final int HALF_ROW = 11;

  private static final int EDGE = 2;
  private static final int TITLE = 37;
  private static final int TITLE_SIZE = 13;
  private static final int BELOW = 15;
  private static final int BETWEEN_LANES = 8;

  private final HomeMap map;
  private final Words words;
  private final int columns;

  private Layout(HomeMap map, Words words, int columns) {
    this.map = map;
    this.words = words;
    this.columns = columns;
  }

  /**
   * The drawing of a map.
   *
   * @param columns so many boxes side by side; at least one
   */
  static Drawing of(HomeMap map, Words words, int columns) {
    return new Layout(map, words, columns).draw();
  }

  private Drawing draw() {
    int width = 2 * EDGE + columns * (BOX_WIDTH + AISLE) + AISLE;
    List<Band> bands = new ArrayList<>();
    Map<String, Box> boxes = new LinkedHashMap<>();
    int top = EDGE;
    for (Lane lane : map.lanes()) {
      int rows = (lane.nodes().size() + columns - 1) / columns;
      int height = TITLE + rows * (BOX_HEIGHT + 2 * HALF_ROW) - 2 * HALF_ROW + BELOW;
      Area area = new Area(EDGE, top, width - 2 * EDGE, height);
      int room = area.width() - 2 * AISLE;
      bands.add(
          new Band(
              area, LabelLines.one(lane.title().plain(), room, t -> TextSize.bold(t, TITLE_SIZE))));
      for (int i = 0; i < lane.nodes().size(); i++) {
        Node node = lane.nodes().get(i);
        int x = area.x() + AISLE + i % columns * (BOX_WIDTH + AISLE);
        int y = top + TITLE + i / columns * (BOX_HEIGHT + 2 * HALF_ROW);
        boxes.put(node.id(), box(node, new Area(x, y, BOX_WIDTH, BOX_HEIGHT)));
      }
      top = area.bottom() + BETWEEN_LANES;
    }
    int height = Math.max(EDGE, top - BETWEEN_LANES) + EDGE;
    List<Wire> wires = new Wiring(boxes).of(map.edges());
    return new Drawing(width, height, bands, List.copyOf(boxes.values()), wires);
  }

  private Box box(Node node, Area area) {
    int room = area.width() - 2 * PADDING;
    return new Box(
        node,
        area,
        LabelLines.of(node.name().plain(), room, t -> TextSize.bold(t, NAME_SIZE), 2),
        LabelLines.one(
            NodeWords.what(words, node).plain(), room, t -> TextSize.regular(t, WHAT_SIZE)),
        LabelLines.one(
            NodeWords.numbers(node.steps()), BOX_WIDTH / 2, t -> TextSize.bold(t, WHAT_SIZE)));
  }
}
