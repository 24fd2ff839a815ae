// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Priority;
import gatehouse.assess.Priority.Move;
import gatehouse.assess.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where findings stand for one person.
 *
 * <p>The formula is a product - severity, likelihood, how much it touches what the person named,
 * reach, ease of the fix - and points are its logarithm, so that each answer adds its own and the
 * explanations add up. No answer takes points away. What has a floor is never passed by anything
 * less severe than the floor: that is held at the floor's points instead.
 */
final class Ranking {
  private final Tables tables;
  private final Lifts lifts;

  Ranking(Tables tables, Lifts lifts) {
    this.tables = tables;
    this.lifts = lifts;
  }

  /** What a finding weighs when nobody answered: by severity, then by certainty. */
  static int base(Severity severity, Certainty certainty) {
    int bad =
        switch (severity) {
          case CRITICAL -> 40;
          case HIGH -> 30;
          case MEDIUM -> 20;
          case LOW -> 10;
          case INFO -> 0;
        };
    return switch (certainty) {
      case CERTAIN -> bad + 6;
      case LIKELY -> bad + 3;
      case POSSIBLE -> bad;
    };
  }

  /** Where each finding stands. */
  SortedMap<String, Priority> of(List<Finding> findings) {
    SortedMap<String, Priority> raw = new TreeMap<>();
    for (Finding finding : findings) {
      raw.put(
          finding.key(),
          new Priority(base(finding.severity(), finding.certainty()), lifts.of(finding)));
    }
    List<Finding> floored =
        findings.stream().filter(f -> tables.floors().containsKey(f.rule())).toList();
    SortedMap<String, Priority> held = new TreeMap<>();
    for (Finding finding : findings) {
      held.put(finding.key(), held(finding, floored, raw));
    }
    return held;
  }

  /** The points of a finding, held at those of what must not be passed by it. */
  private Priority held(Finding finding, List<Finding> floored, SortedMap<String, Priority> raw) {
    Priority own = priority(raw, finding);
    Finding lowest =
        floored.stream()
            .filter(f -> isLess(finding, f))
            .min(
                Comparator.comparing((Finding f) -> priority(raw, f).total())
                    .thenComparing(Finding::key))
            .orElse(finding);
    int over = own.total() - priority(raw, lowest).total();
    if (over <= 0) {
      return own;
    }
    List<Move> moves = new ArrayList<>(own.moves());
    moves.add(new Move(Priority.HELD + lowest.key(), -over));
    return new Priority(own.base(), moves);
  }

  /** Whether a finding is less severe than the floor of another. */
  private boolean isLess(Finding finding, Finding floored) {
    Severity floor =
        Collections.max(
            List.of(
                floored.severity(), tables.floors().getOrDefault(floored.rule(), Severity.INFO)));
    return finding.severity().compareTo(floor) > 0;
  }

  private static Priority priority(SortedMap<String, Priority> all, Finding finding) {
    return all.getOrDefault(finding.key(), new Priority(0, List.of()));
  }
}
