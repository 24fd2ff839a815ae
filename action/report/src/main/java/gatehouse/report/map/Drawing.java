// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import java.util.List;

/**
 * A map with a place for everything, in pixels from the top left corner.
 *
 * @param bands the lanes, from the top
 * @param boxes the nodes, lane by lane
 * @param wires the steps of the way, in their order
 */
record Drawing(int width, int height, List<Band> bands, List<Box> boxes, List<Wire> wires) {
  Drawing {
    bands = List.copyOf(bands);
    boxes = List.copyOf(boxes);
    wires = List.copyOf(wires);
  }

  /** A rectangle. */
  record Area(int x, int y, int width, int height) {
    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    int middle() {
      return x + width / 2;
    }

    boolean overlaps(Area other) {
      return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean holds(Area other) {
      return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
  }

  /** A lane with its title, cut to fit. */
  record Band(Area area, String title) {}

  /**
   * A node with its label.
   *
   * @param name at most two lines
   * @param what one line
   * @param steps what stands on its corner, or nothing
   */
  record Box(Node node, Area area, List<String> name, String what, String steps) {
    Box {
      name = List.copyOf(name);
    }
  }

  /** A corner of a wire. */
  record Point(int x, int y) {}

  /** A step; its corners from one box to another, around all that lie between. */
  record Wire(int step, List<Point> corners) {
    Wire {
      corners = List.copyOf(corners);
    }
  }
}
