// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Personal;
import gatehouse.assess.Subject;
import gatehouse.assess.grade.Grader;
import gatehouse.assess.path.Exposure;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.person.Person;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.history.History;
import gatehouse.model.identity.IdentityStep;
import gatehouse.model.identity.Resolution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Concludes from evidence and knowledge what is wrong, what is unknown, and what to do first. */
public final class Assessor {
  private final Rules rules;
  private final String pack;
  private final Background background;

  /**
   * An assessor by these rules and this knowledge; it may be used by many threads, for many homes.
   *
   * @throws gatehouse.knowledge.KnowledgeException when the knowledge cannot be read
   */
  public Assessor(Rules rules, Knowledge knowledge) {
    this(rules, knowledge.pack().toString(), knowledge::facts);
  }

  /**
   * An assessor by rows of knowledge.
   *
   * @param pack the name of what they were taken from
   */
  Assessor(
      Rules rules, String pack, Function<String, ? extends List<? extends Observed<?>>> knowledge) {
    this.rules = rules;
    this.pack = pack;
    background = Background.of(rules, knowledge);
  }

  /**
   * Assesses a home; the same input in any order gives the same assessment.
   *
   * @param observed what collectors read, under the names that they gave, and knowledge that the
   *     owner loaded, such as indicators
   * @param day the day for which is concluded; evidence is used whatever its date
   */
  public Assessment assess(
      Manifest manifest, Collection<? extends Observed<?>> observed, LocalDate day) {
    return home(manifest, observed, day).assessment();
  }

  /** Assesses a home, and keeps the facts beside what was concluded. */
  public Home home(Manifest manifest, Collection<? extends Observed<?>> observed, LocalDate day) {
    return home(manifest, observed, day, Person.NOBODY);
  }

  /** Assesses a home for somebody: the same findings, in the order that matters to them. */
  public Home home(
      Manifest manifest, Collection<? extends Observed<?>> observed, LocalDate day, Person person) {
    Resolution resolution = IdentityStep.resolve(observed);
    List<Observed<?>> latest = History.latest(resolution.facts());
    Inference inference = Inference.of(rules, background, latest, day);
    List<Finding> found = new FindingMaker(inference, rules).make(rules.findings());
    List<Gap> gaps = Gaps.of(manifest, resolution.facts(), latest);
    SortedMap<String, Subject> subjects =
        Subjects.of(manifest, latest, makers(inference), found, gaps);
    HomeGraph graph = HomeGraph.of(rules.steps(), inference.database());
    Personal personal = person.personal(found, graph);
    List<Finding> findings = Person.order(found, personal);
    SortedMap<String, List<String>> remedies = person.remedies(findings, graph);
    Assessment assessment =
        new Assessment(
            day,
            pack,
            manifest,
            subjects,
            Shapes.of(latest, inference.database()),
            findings,
            gaps,
            latest.isEmpty() ? Grader.ofNothing() : Grader.grade(findings, gaps),
            graph,
            new Exposure(graph, Orders.concern(person, graph, remedies, findings, subjects)),
            remedies,
            FirstThings.of(findings, subjects, finding -> Person.points(personal, finding)),
            personal);
    return new Home(this, assessment, resolution, latest, inference, rules);
  }

  /** Who made the network interface of each device. */
  private static SortedMap<String, String> makers(Inference inference) {
    SortedMap<String, String> makers = new TreeMap<>();
    inference
        .database()
        .tuples("interface_made_by")
        .forEach(tuple -> makers.putIfAbsent(tuple.symbol(0), tuple.symbol(1)));
    return makers;
  }
}
