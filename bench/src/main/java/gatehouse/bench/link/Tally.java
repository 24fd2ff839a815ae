// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.link;

import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** Precision, recall and false alarms of one way to judge. */
final class Tally {
  private Tally() {}

  /** A line of a table, for a way that says yes or no. */
  static String line(String name, Predicate<String> way, List<String> bad, List<String> good) {
    return line(name, count(way, bad), count(way, good), bad.size(), good.size(), "");
  }

  /**
   * A line for judgements: yes is dangerous or suspicious; how many stay unknown is told beside.
   */
  static String judged(
      String name, Function<String, Judgement> way, List<String> bad, List<String> good) {
    Predicate<String> flagged = link -> way.apply(link).verdict().compareTo(Verdict.UNKNOWN) < 0;
    Predicate<String> unknown = link -> way.apply(link).verdict() == Verdict.UNKNOWN;
    String beside =
        String.format(
            Locale.ROOT,
            "%.1f %% of bad, %.1f %% of good",
            percent(count(unknown, bad), bad.size()),
            percent(count(unknown, good), good.size()));
    return line(name, count(flagged, bad), count(flagged, good), bad.size(), good.size(), beside);
  }

  private static String line(
      String name, long caught, long alarms, int bad, int good, String beside) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f %% | %.1f %% | %d of %d (%.2f %%) | %s |",
        name,
        percent(caught, caught + alarms),
        percent(caught, bad),
        alarms,
        good,
        percent(alarms, good),
        beside);
  }

  static long count(Predicate<String> way, List<String> links) {
    return links.stream().filter(way).count();
  }

  static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
