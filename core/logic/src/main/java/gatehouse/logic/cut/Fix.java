// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.BitSet;

/**
 * A change to the leaves of a grounding.
 *
 * @param cost what it costs, more than 0
 * @param takes leaves that it takes away, even where another fix adds them
 * @param adds leaves that it adds
 */
public record Fix(long cost, BitSet takes, BitSet adds) {
  public Fix {
    if (cost <= 0) {
      throw new IllegalArgumentException("a fix must cost something, not " + cost);
    }
  }
}
