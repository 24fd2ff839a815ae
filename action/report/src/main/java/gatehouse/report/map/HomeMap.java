// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.path.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A home as lanes of boxes, with one way drawn over it.
 *
 * @param lanes from outside to inside; none is empty
 * @param edges the steps of the way that lead from one box to another
 * @param way the easiest way to the worst that somebody could get
 */
public record HomeMap(List<Lane> lanes, List<Edge> edges, Optional<Route> way) {
  /** A map never has more boxes. */
  public static final int MOST_NODES = 60;

  public HomeMap {
    lanes = List.copyOf(lanes);
    edges = List.copyOf(edges);
  }

  /** Every box, lane by lane. */
  public Stream<Node> nodes() {
    return lanes.stream().flatMap(lane -> lane.nodes().stream());
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return lanes.isEmpty();
  }
}
