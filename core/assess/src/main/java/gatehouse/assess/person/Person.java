// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static java.util.stream.Collectors.groupingBy;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Personal;
import gatehouse.assess.Priority;
import gatehouse.assess.Severity;
import gatehouse.assess.path.Concern;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Tolerance;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who answered, by the public tables: whom they fear, what they keep, what they take. */
public final class Person {
  /** From so many points on, a finding is among the serious ones, as all that are high are. */
  public static final int SERIOUS = Ranking.base(Severity.HIGH, Certainty.POSSIBLE);

  /** Somebody who is not sure of anything. */
  public static final Person NOBODY = new Person(Answers.NONE, Tables.NONE);

  private static final String EVERYWHERE = "**";

  /** What nobody notices who does not look at the very setting. */
  private static final Set<String> UNNOTICED = Set.of("nothing", "setting");

  private final Answers answers;
  private final Tables tables;

  Person(Answers answers, Tables tables) {
    this.answers = answers;
    this.tables = tables;
  }

  /**
   * A person who gave these answers.
   *
   * @throws gatehouse.knowledge.KnowledgeException when the tables cannot be read
   */
  public static Person of(Answers answers, Knowledge knowledge) {
    return new Person(answers, Tables.of(knowledge));
  }

  /** What the answers change of findings in a home; without answers, nothing. */
  public Personal personal(List<Finding> findings, HomeGraph graph) {
    if (answers.isEmpty()) {
      return Personal.NONE;
    }
    Lifts.Home home = Lifts.Home.of(graph);
    return new Personal(
        new Ranking(tables, new Lifts(answers, tables, home)).of(findings),
        new OpenQuestions(answers, tables, home).of(findings),
        answers.quiet(),
        tables.notices(),
        helplines());
  }

  /** The findings as they matter to the person; of equals the worse, surer, first come first. */
  public static List<Finding> order(List<Finding> findings, Personal personal) {
    return order(findings, personal.priorities());
  }

  static List<Finding> order(List<Finding> findings, SortedMap<String, Priority> places) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> -points(places, finding))
                .thenComparing(Finding::severity)
                .thenComparing(Finding::certainty)
                .thenComparing(Finding::key))
        .toList();
  }

  /** What a finding weighs for the person, or for everybody when nobody answered. */
  public static int points(Personal personal, Finding finding) {
    return points(personal.priorities(), finding);
  }

  private static int points(SortedMap<String, Priority> places, Finding finding) {
    Priority place = places.get(finding.key());
    return place == null ? Ranking.base(finding.severity(), finding.certainty()) : place.total();
  }

  /** Whether somebody hostile may live here: neutral words, nothing removed first. */
  public boolean quiet() {
    return answers.quiet();
  }

  /**
   * What the person's plans are made for: whom and what they named, everybody and everything when
   * they named nothing.
   *
   * @param first keys of fixes that are made first
   * @param last keys of fixes that are made last
   */
  public Concern concern(Set<String> first, Set<String> last) {
    return new Concern(
        named(tables.adversaries()), named(tables.assets()), tolerance(), minutes(), first, last);
  }

  private Set<String> named(Map<String, Set<String>> table) {
    return answers.chosen().stream()
        .flatMap(choice -> tables.of(table, choice).stream())
        .collect(Collectors.toSet());
  }

  /** Whether others notice a fix who do not look for it; when in doubt they do. */
  public boolean isNoticed(PossibleFix fix) {
    return !UNNOTICED.contains(tables.notices().getOrDefault(fix.spec().id(), ""));
  }

  /** The keys of the findings that each fix ends, by the public table. */
  public SortedMap<String, List<String>> remedies(List<Finding> findings, HomeGraph graph) {
    Map<String, List<Finding>> bySubject = findings.stream().collect(groupingBy(Finding::subject));
    SortedMap<String, List<String>> remedies = new TreeMap<>();
    for (PossibleFix fix : graph.fixes()) {
      List<String> ended =
          bySubject.getOrDefault(Ends.subject(fix), List.of()).stream()
              .filter(finding -> Ends.ends(tables, fix, finding))
              .map(Finding::key)
              .toList();
      if (!ended.isEmpty()) {
        remedies.put(fix.key(), ended);
      }
    }
    return remedies;
  }

  /** What fixes cost this person. */
  Tolerance tolerance() {
    Tolerance tolerance = Tolerance.USUAL;
    if (answers.says(Choice.NOTHING_MAY_STOP)) {
      tolerance = Tolerance.CAREFUL;
    } else if (answers.says(Choice.MUCH_MAY_STOP)) {
      tolerance = Tolerance.BOLD;
    }
    Map<String, Long> relied = new HashMap<>();
    for (Choice choice : answers.chosen()) {
      for (String change : tables.of(tables.stops(), choice)) {
        relied.put(change, tolerance.much());
      }
    }
    return tolerance.relying(relied);
  }

  /** The minutes that the person has; nothing when they did not say, or take all it takes. */
  private OptionalInt minutes() {
    if (answers.says(Choice.TEN_MINUTES)) {
      return OptionalInt.of(10);
    }
    return answers.says(Choice.AN_HOUR) ? OptionalInt.of(60) : OptionalInt.empty();
  }

  /** Where the person gets help: in their countries, then everywhere. */
  private List<Helpline> helplines() {
    return tables.helplines().stream()
        .filter(
            line ->
                line.country().equals(EVERYWHERE) || answers.countries().contains(line.country()))
        .sorted(Comparator.comparing(line -> line.country().equals(EVERYWHERE)))
        .toList();
  }
}
