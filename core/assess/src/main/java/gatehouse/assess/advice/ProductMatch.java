// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.util.List;

/** Which product a person meant. */
public sealed interface ProductMatch {
  /** This one. */
  record One(Product product) implements ProductMatch {}

  /** It fits several. */
  record Several(List<Product> products) implements ProductMatch {
    public Several {
      products = List.copyOf(products);
    }
  }

  /** It fits none; these have the nearest names. */
  record None(List<String> nearest) implements ProductMatch {
    public None {
      nearest = List.copyOf(nearest);
    }
  }
}
