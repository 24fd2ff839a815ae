// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.util.Comparator;
import java.util.Map;

/** Which of several observations of the same mark stands for it, whatever order they came in. */
final class Order {
  private static final Comparator<Observed<?>> BY_PLACE =
      Comparator.<Observed<?>, String>comparing(o -> o.source().artefact().sha256())
          .thenComparing(o -> o.source().locator().text())
          .thenComparing(o -> o.source().collector())
          .thenComparing(o -> o.run().value())
          .thenComparing(o -> o.period().seen())
          .thenComparing(Observed::assurance);

  private Order() {}

  /** Keeps the observation that comes first by its place. */
  static <K> void first(Map<K, Observed<?>> marks, K mark, Observed<?> observed) {
    marks.merge(mark, observed, (a, b) -> BY_PLACE.compare(a, b) <= 0 ? a : b);
  }
}
