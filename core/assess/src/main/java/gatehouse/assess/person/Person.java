// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Personal;
import gatehouse.assess.Priority;
import gatehouse.assess.Severity;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Tolerance;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Somebody who answered, by the public tables: whom they fear, what they keep, what they take. */
public final class Person {
  /** From so many points on, a finding is among the serious ones, as all that are high are. */
  public static final int SERIOUS = Ranking.base(Severity.HIGH, Certainty.POSSIBLE);

  /** Somebody who is not sure of anything. */
  public static final Person NOBODY = new Person(Answers.NONE, Tables.NONE);

  private static final String EVERYWHERE = "**";

  /** What matters as much as anything matters to everybody. */
  private static final long EVERYBODYS = 10;

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

  /** Those whom the person named; everybody when they named none. */
  public Predicate<Start> feared() {
    Set<String> named = new HashSet<>();
    answers.chosen().forEach(choice -> named.addAll(tables.of(tables.adversaries(), choice)));
    return start -> start.isAdversary() && (named.isEmpty() || named.contains(start.who()));
  }

  /** What the person named, and what matters most to everybody; all when they named nothing. */
  public Predicate<Asset> kept() {
    Set<String> named = new HashSet<>();
    answers.chosen().forEach(choice -> named.addAll(tables.of(tables.assets(), choice)));
    return asset ->
        named.isEmpty() || named.contains(asset.spec().id()) || asset.spec().weight() >= EVERYBODYS;
  }

  /** Whether a finding is gone after a fix, by the public table. */
  public boolean ends(PossibleFix fix, Finding finding) {
    return Ends.ends(tables, fix, finding);
  }

  /** What fixes cost this person. */
  public Tolerance tolerance() {
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
  public OptionalInt minutes() {
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
