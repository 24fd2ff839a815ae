// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import gatehouse.assess.Certainty;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.Severity;
import gatehouse.model.Aspect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The public table by which grades are made.
 *
 * @param penalties tenths of a point for the first finding of a rule
 * @param letters the least points of each letter
 * @param caps what holds a grade down whatever the points
 * @param unknowns what an aspect that was not examined stands for in the worst case
 */
record GradeTable(
    Map<Severity, Map<Certainty, Integer>> penalties,
    Map<Letter, Integer> letters,
    List<CapRow> caps,
    Map<Aspect, Unknown> unknowns) {

  /** A finding at least so bad and so sure, about this topic, allows no better letter. */
  record CapRow(String id, Letter letter, Severity severity, Certainty certainty, String topic) {
    static final String ANY = "any";

    boolean applies(Weight weight) {
      return weight.severity().compareTo(severity) <= 0
          && weight.certainty().compareTo(certainty) <= 0
          && (topic.equals(ANY) || weight.topics().contains(topic));
    }
  }

  /** The finding that an aspect stands for while it is unknown. */
  record Unknown(Severity severity, Certainty certainty, String topic) {}

  int penalty(Weight weight) {
    return penalties
        .getOrDefault(weight.severity(), new EnumMap<>(Certainty.class))
        .getOrDefault(weight.certainty(), 0);
  }

  Letter letter(int points) {
    return letters.entrySet().stream()
        .filter(e -> points >= e.getValue())
        .map(Map.Entry::getKey)
        .min(Letter::compareTo)
        .orElse(Letter.F);
  }

  /** The most points that a letter can have. */
  int most(Letter letter) {
    return letters.entrySet().stream()
        .filter(better -> better.getKey().compareTo(letter) < 0)
        .mapToInt(better -> better.getValue() - 1)
        .min()
        .orElse(Grader.FULL);
  }

  /** The finding that the gap stands for in the worst case. */
  Weight worstOf(Gap gap) {
    Unknown unknown =
        unknowns.getOrDefault(
            gap.aspect(), new Unknown(Severity.MEDIUM, Certainty.CERTAIN, CapRow.ANY));
    return new Weight(
        "unknown " + gap.aspect().word(),
        gap.subject(),
        unknown.severity(),
        unknown.certainty(),
        Set.of(unknown.topic()));
  }
}
