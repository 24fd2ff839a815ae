// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Weighted rank correlation, the measure of Golla and Dürmuth, <i>On the Accuracy of Password
 * Strength Meters</i> (CCS 2018): a password counts as often as it was chosen.
 */
final class Spearman {
  private Spearman() {}

  static double of(double[] one, double[] other, double[] weights) {
    double[] left = ranks(one, weights);
    double[] right = ranks(other, weights);
    double whole = Arrays.stream(weights).sum();
    double meanLeft = sum(left, weights) / whole;
    double meanRight = sum(right, weights) / whole;
    double both = 0;
    double squareLeft = 0;
    double squareRight = 0;
    for (int i = 0; i < weights.length; i++) {
      double x = left[i] - meanLeft;
      double y = right[i] - meanRight;
      both += weights[i] * x * y;
      squareLeft += weights[i] * x * x;
      squareRight += weights[i] * y * y;
    }
    return both / Math.sqrt(squareLeft * squareRight);
  }

  private static double sum(double[] values, double[] weights) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i] * weights[i]).sum();
  }

  /** The weight that lies before each value; equal values share the middle of theirs. */
  private static double[] ranks(double[] values, double[] weights) {
    Integer[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .toArray(Integer[]::new);
    double[] ranks = new double[values.length];
    double before = 0;
    int from = 0;
    while (from < order.length) {
      int to = from;
      double same = 0;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        same += weights[order[to++]];
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = before + same / 2;
      }
      before += same;
      from = to;
    }
    return ranks;
  }
}
