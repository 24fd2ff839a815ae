// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.fact.KnowledgeFact.Helpline;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a person's answers change of an assessment: the order, and the way it is told; never what
 * was found.
 *
 * @param priorities where findings stand, by their keys; empty when nobody answered
 * @param open questions that were not answered and matter, the one that matters most first
 * @param quiet true when somebody hostile may live here: neutral words, nothing removed first
 * @param notices what others would notice of a change, by the id of a fix or a topic of findings
 * @param helplines where this person gets help, those of their countries first
 */
public record Personal(
    SortedMap<String, Priority> priorities,
    List<Open> open,
    boolean quiet,
    SortedMap<String, String> notices,
    List<Helpline> helplines) {
  /** Nobody answered. */
  public static final Personal NONE =
      new Personal(new TreeMap<>(), List.of(), false, new TreeMap<>(), List.of());

  public Personal {
    priorities = Collections.unmodifiableSortedMap(new TreeMap<>(priorities));
    notices = Collections.unmodifiableSortedMap(new TreeMap<>(notices));
    open = List.copyOf(open);
    helplines = List.copyOf(helplines);
  }

  /**
   * A question that was not answered.
   *
   * @param changes how many of the first findings would be others, by the answer that changes most
   * @param first how many come first
   */
  public record Open(String question, int changes, int first) {}

  /** The same order, told without a word of what the person said. */
  public Personal withoutReasons() {
    return new Personal(new TreeMap<>(), List.of(), quiet, notices, helplines);
  }

  /** Where a finding stands. */
  public Optional<Priority> of(Finding finding) {
    return Optional.ofNullable(priorities.get(finding.key()));
  }

  /** What others would notice when something is done about a finding. */
  public Optional<String> notice(Finding finding) {
    return finding.topics().stream()
        .flatMap(topic -> Stream.ofNullable(notices.get(topic)))
        .findFirst();
  }
}
