// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tables of a finished evaluation, with indexes that replays and later evaluations share. Can
 * be used by several threads.
 */
public final class Stores {
  private final List<Store> stores;

  private Stores(List<Store> stores) {
    this.stores = stores;
  }

  /**
   * The stores of tables, without indexes as yet.
   *
   * @param kept tables whose stores are those of an earlier evaluation
   */
  static Stores of(List<Table> tables, BitSet kept, Stores earlier) {
    List<Store> stores = new ArrayList<>(tables.size());
    for (int relation = 0; relation < tables.size(); relation++) {
      stores.add(
          kept.get(relation) ? earlier.stores.get(relation) : new Store(tables.get(relation)));
    }
    return new Stores(stores);
  }

  /** No stores at all. */
  static Stores none() {
    return new Stores(List.of());
  }

  List<Store> all() {
    return stores;
  }
}
