// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tarjan's strongly connected components, without recursion, those needed first come first. */
final class Components {
  private final List<int[]> edges;
  private final int[] order;
  private final int[] low;
  private final BitSet open = new BitSet();
  private final List<Integer> stack = new ArrayList<>();
  private final List<BitSet> found = new ArrayList<>();
  private int visited;

  private Components(List<int[]> edges) {
    this.edges = edges;
    order = new int[edges.size()];
    low = new int[edges.size()];
  }

  static List<BitSet> of(List<int[]> edges) {
    var components = new Components(edges);
    for (int node = 0; node < edges.size(); node++) {
      if (components.order[node] == 0) {
        components.explore(node);
      }
    }
    return components.found;
  }

  private void explore(int root) {
    var path = new ArrayList<int[]>();
    enter(root, path);
    while (!path.isEmpty()) {
      int[] step = path.getLast();
      int node = step[0];
      int[] next = edges.get(node);
      if (step[1] < next.length) {
        int to = next[step[1]++];
        if (order[to] == 0) {
          enter(to, path);
        } else if (open.get(to)) {
          low[node] = Math.min(low[node], order[to]);
        }
      } else {
        path.removeLast();
        if (!path.isEmpty()) {
          int parent = path.getLast()[0];
          low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == order[node]) {
          close(node);
        }
      }
    }
  }

  private void enter(int node, List<int[]> path) {
    visited++;
    order[node] = visited;
    low[node] = visited;
    open.set(node);
    stack.add(node);
    path.add(new int[] {node, 0});
  }

  private void close(int root) {
    var component = new BitSet();
    int node;
    do {
      node = stack.removeLast();
      open.clear(node);
      component.set(node);
    } while (node != root);
    found.add(component);
  }
}
