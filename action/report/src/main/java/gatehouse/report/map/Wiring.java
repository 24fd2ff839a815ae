// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.map.Drawing.Area;
import gatehouse.report.map.Drawing.Box;
import gatehouse.report.map.Drawing.Point;
import gatehouse.report.map.Drawing.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Leads wires through the aisles between boxes, so that none crosses a label. */
final class Wiring {
  /** Wires in one aisle lie beside each other. */
  private static final int[] BESIDE = {0, 3, -3, 6, -6};

  private final Map<String, Box> boxes;

  Wiring(Map<String, Box> boxes) {
    this.boxes = boxes;
  }

  List<Wire> of(List<Edge> edges) {
    List<Wire> wires = new ArrayList<>();
    for (Edge edge : edges) {
      Box from = boxes.get(edge.from());
      Box to = boxes.get(edge.to());
      if (from != null && to != null) {
        int beside = BESIDE[wires.size() % BESIDE.length];
        wires.add(new Wire(edge.step(), corners(from.area(), to.area(), beside)));
      }
    }
    return wires;
  }

  /** Out of one box, along the aisle, to the aisle of the other box, and into it. */
  private static List<Point> corners(Area from, Area to, int beside) {
    boolean down = from.y() <= to.y();
    boolean sameRow = from.y() == to.y();
    int out = down ? from.bottom() : from.y();
    int outAisle = (down ? out + Layout.HALF_ROW : out - Layout.HALF_ROW) + beside;
    int in = sameRow ? to.bottom() : down ? to.y() : to.bottom();
    int inAisle = (down && !sameRow ? in - Layout.HALF_ROW : in + Layout.HALF_ROW) + beside;
    int start = from.middle() + beside;
    int end = to.middle() + beside;
    List<Point> corners =
        new ArrayList<>(List.of(new Point(start, out), new Point(start, outAisle)));
    if (outAisle != inAisle) {
      int aisle = aisle(from, to) + beside;
      corners.add(new Point(aisle, outAisle));
      corners.add(new Point(aisle, inAisle));
    }
    corners.add(new Point(end, inAisle));
    corners.add(new Point(end, in));
    return corners;
  }

  /** The aisle beside the target that is nearer. */
  private static int aisle(Area from, Area to) {
    boolean left = from.middle() <= to.middle();
    return left ? to.x() - Layout.AISLE / 2 : to.right() + Layout.AISLE / 2;
  }
}
