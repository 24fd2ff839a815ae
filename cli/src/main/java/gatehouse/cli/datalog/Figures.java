// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import gatehouse.logic.Statistics;

/** How much a database holds and what that takes. */
final class Figures {
  private Figures() {}

  static String text(Statistics statistics) {
    return line("given", statistics.given(), "")
        + line("tuples", statistics.tuples(), each(statistics.tupleBytes(), statistics.tuples()))
        + line(
            "derivations",
            statistics.derivations(),
            each(statistics.derivationBytes(), statistics.derivations()));
  }

  private static String line(String name, long number, String each) {
    return "%-12s %,14d%s%n".formatted(name, number, each);
  }

  private static String each(long bytes, long number) {
    return number == 0 ? "" : "  of %.1f bytes".formatted((double) bytes / number);
  }
}
