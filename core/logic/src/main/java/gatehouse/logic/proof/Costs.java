// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.proof;

import java.util.List;

/** Sums of costs that stay at the largest number instead of overflowing. */
public final class Costs {
  private Costs() {}

  /** The sum of two costs that are not negative. */
  public static long plus(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  static long sum(List<? extends Proof> proofs) {
    long sum = 0;
    for (Proof proof : proofs) {
      sum = plus(sum, proof.cost());
    }
    return sum;
  }
}
