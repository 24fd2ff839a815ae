// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.assess.path.Exposure;
import gatehouse.assess.path.HomeGraph;
import gatehouse.model.evidence.Manifest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was concluded about a home, without words.
 *
 * @param asOf the day for which it is concluded
 * @param knowledge name and version of the knowledge that was used
 * @param manifest the evidence
 * @param subjects phones, apps, devices, networks and accounts, by id
 * @param shape how they belong together
 * @param findings worst first for the person who asks, ties in the order of their keys
 * @param gaps what was not examined
 * @param grade best and worst case
 * @param graph every step that somebody hostile could take
 * @param exposure what those get whom the person who asks fears, and the plan against it
 * @param remedies keys of the findings that a fix ends, by its key; fixes that end none are not in
 *     it
 * @param firstThings keys of the most pressing findings, at most three
 * @param personal what a person's answers change of the order and the telling
 */
public record Assessment(
    LocalDate asOf,
    String knowledge,
    Manifest manifest,
    SortedMap<String, Subject> subjects,
    HomeShape shape,
    List<Finding> findings,
    List<Gap> gaps,
    Grade grade,
    HomeGraph graph,
    Exposure exposure,
    SortedMap<String, List<String>> remedies,
    List<String> firstThings,
    Personal personal) {
  public Assessment {
    findings = List.copyOf(findings);
    gaps = List.copyOf(gaps);
    remedies = Collections.unmodifiableSortedMap(new TreeMap<>(remedies));
    firstThings = List.copyOf(firstThings);
  }

  /** The same, told without a word of what the person said. */
  public Assessment withoutReasons() {
    return new Assessment(
        asOf,
        knowledge,
        manifest,
        subjects,
        shape,
        findings,
        gaps,
        grade,
        graph,
        exposure.forOthers(),
        remedies,
        firstThings,
        personal.withoutReasons());
  }

  /** True when something that the evidence must tell was not examined. */
  public boolean partial() {
    return gaps.stream().anyMatch(Gap::required);
  }
}
