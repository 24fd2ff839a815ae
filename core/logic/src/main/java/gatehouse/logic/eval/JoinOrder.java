// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Orders the atoms of a body: next is always the one with the fewest rows for what is bound. */
final class JoinOrder {
  /** Up to this many atoms each is tried as the first one. */
  private static final int TRIED = 8;

  private final BodyCode body;
  private final List<Store> stores;
  private final double[] sizes;
  private double cost;

  /**
   * @param sizes for each atom of the body the number of rows that it may use
   */
  private JoinOrder(BodyCode body, List<Store> stores, double[] sizes) {
    this.body = body;
    this.stores = stores;
    this.sizes = sizes;
  }

  /**
   * The positions of the atoms in the order to join them.
   *
   * @param first the position of the atom to begin with, or -1
   */
  static int[] of(BodyCode body, List<Store> stores, double[] sizes, BitSet bound, int first) {
    var order = new JoinOrder(body, stores, sizes);
    int atoms = body.atoms().size();
    if (first >= 0 || atoms <= 1 || atoms > TRIED) {
      return order.greedy(bound, first);
    }
    int[] best = order.greedy(bound, -1);
    double least = order.cost;
    for (int start = 0; start < atoms; start++) {
      int[] other = order.greedy(bound, start);
      if (order.cost < least) {
        best = other;
        least = order.cost;
      }
    }
    return best;
  }

  private int[] greedy(BitSet boundBefore, int first) {
    var bound = (BitSet) boundBefore.clone();
    Conditions.bindAll(body.conditions(), bound);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < body.atoms().size(); i++) {
      left.add(i);
    }
    int[] order = new int[left.size()];
    double rows = 1;
    cost = 0;
    for (int n = 0; n < order.length; n++) {
      int next = n == 0 && first >= 0 ? first : cheapest(left, bound);
      rows *= Math.max(fanOut(next, bound), 1e-3);
      cost += rows + 1;
      order[n] = next;
      left.remove(Integer.valueOf(next));
      for (int register : body.atoms().get(next).arguments()) {
        if (register >= 0) {
          bound.set(register);
        }
      }
      Conditions.bindAll(body.conditions(), bound);
    }
    return order;
  }

  private int cheapest(List<Integer> left, BitSet bound) {
    int best = left.getFirst();
    double least = Double.MAX_VALUE;
    for (int position : left) {
      double rows = fanOut(position, bound);
      if (rows < least) {
        least = rows;
        best = position;
      }
    }
    return best;
  }

  /** About how many rows of an atom fit what is bound. */
  private double fanOut(int position, BitSet bound) {
    AtomCode atom = body.atoms().get(position);
    Store store = stores.get(atom.relation());
    double combinations = 1;
    for (int column = 0; column < atom.arguments().length; column++) {
      int register = atom.arguments()[column];
      if (register >= 0 && bound.get(register)) {
        combinations *= store.distinct(column);
      }
    }
    return sizes[position] / Math.max(1, Math.min(combinations, store.table().size()));
  }
}
