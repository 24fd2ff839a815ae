// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Personal;
import gatehouse.assess.Priority;
import gatehouse.assess.ProofStep;
import gatehouse.assess.Severity;
import gatehouse.assess.Topic;
import gatehouse.assess.path.HomeGraph;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.Assurance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all findings and all answers, by the tables that ship. */
class PersonProperties {
  private static final Tables TABLES = Tables.of(Knowledge.starter());
  private static final List<String> RULES =
      List.of(
          "video-without-password", "known-stalkerware", "reads-messages", "china-rom", "other");

  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<Set<Topic>> topics = Arbitraries.of(Topic.values()).set().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(RULES),
            Arbitraries.of(Severity.values()),
            Arbitraries.of(Certainty.values()),
            topics,
            Arbitraries.of("CN", "DE", ""))
        .as((rule, s, c, about, country) -> finding(rule, 0, s, c, about, country))
        .list()
        .ofMaxSize(14)
        .map(PersonProperties::numbered);
  }

  @Provide
  Arbitrary<Answers> answers() {
    return Combinators.combine(
            Arbitraries.of(Choice.values()).set().ofMaxSize(9),
            Arbitraries.of("DE", "IN", "CN").set().ofMaxSize(2))
        .as(
            (chosen, countries) -> {
              TreeSet<Choice> fits = new TreeSet<>();
              for (Choice choice : new TreeSet<>(chosen)) {
                if (fits.stream().noneMatch(choice::excludes)) {
                  fits.add(choice);
                }
              }
              return new Answers(fits, new TreeSet<>(countries));
            });
  }

  @Property
  void explanations_ofEveryMove_addUpToTheDifference(
      @ForAll("findings") List<Finding> findings, @ForAll("answers") Answers answers) {
    Personal personal = personal(answers, findings);
    for (Finding finding : findings) {
      int base = Ranking.base(finding.severity(), finding.certainty());
      int told =
          personal.of(finding).stream()
              .flatMap(priority -> priority.moves().stream())
              .mapToInt(Priority.Move::points)
              .sum();
      assertThat(Person.points(personal, finding)).isEqualTo(base + told);
    }
  }

  @Property
  void order_ofAnyAnswers_hasTheSameFindings(
      @ForAll("findings") List<Finding> findings, @ForAll("answers") Answers answers) {
    assertThat(Person.order(findings, personal(answers, findings)))
        .containsExactlyInAnyOrderElementsOf(findings);
  }

  @Property
  void order_withoutAnswers_isTheBaseOrder(@ForAll("findings") List<Finding> findings) {
    List<Finding> base = new ArrayList<>(findings);
    base.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(Finding::certainty)
            .thenComparing(Finding::key));
    assertThat(Person.order(findings, personal(Answers.NONE, findings))).isEqualTo(base);
    assertThat(Person.order(findings, personal(Answers.of(Choice.EVERYDAY), findings)))
        .as("an answer that weighs nothing")
        .isEqualTo(base);
  }

  @Property
  void order_ofShuffledFindings_isTheSame(
      @ForAll("findings") List<Finding> findings,
      @ForAll("answers") Answers answers,
      @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, random);
    Personal personal = personal(answers, findings);
    assertThat(personal(answers, shuffled)).isEqualTo(personal);
    assertThat(Person.order(shuffled, personal)).isEqualTo(Person.order(findings, personal));
  }

  @Property
  void oneAnswerMore_lowersNothing(
      @ForAll("findings") List<Finding> findings,
      @ForAll("answers") Answers answers,
      @ForAll Choice more) {
    if (answers.chosen().stream().anyMatch(more::excludes)) {
      return;
    }
    TreeSet<Choice> longer = new TreeSet<>(answers.chosen());
    longer.add(more);
    Personal before = personal(answers, findings);
    Personal after = personal(new Answers(longer, answers.countries()), findings);
    for (Finding finding : findings) {
      assertThat(Person.points(after, finding))
          .isGreaterThanOrEqualTo(Person.points(before, finding));
    }
  }

  /** What serves the new worry never falls behind what does not. */
  @Property
  void oneWorryMore_neverPutsWhatServesItBehindWhatDoesNot(
      @ForAll("findings") List<Finding> findings,
      @ForAll("answers") Answers answers,
      @ForAll Choice worry) {
    if (worry.question() != Question.WORRIES) {
      return;
    }
    TreeSet<Choice> longer = new TreeSet<>(answers.chosen());
    longer.add(worry);
    Personal before = personal(answers, findings);
    Personal after = personal(new Answers(longer, answers.countries()), findings);
    List<Finding> first = Person.order(findings, before);
    List<Finding> then = Person.order(findings, after);
    for (Finding serving : findings) {
      for (Finding other : findings) {
        boolean untouched = Person.points(after, other) == Person.points(before, other);
        if (untouched && first.indexOf(serving) < first.indexOf(other)) {
          assertThat(then.indexOf(serving)).isLessThan(then.indexOf(other));
        }
      }
    }
  }

  @Property
  void worseFinding_neverWeighsLess(
      @ForAll("findings") List<Finding> findings,
      @ForAll("answers") Answers answers,
      @ForAll Severity worse) {
    Personal before = personal(answers, findings);
    for (int i = 0; i < findings.size(); i++) {
      Finding old = findings.get(i);
      if (worse.compareTo(old.severity()) < 0) {
        List<Finding> changed = new ArrayList<>(findings);
        Finding one = with(old, worse);
        changed.set(i, one);
        assertThat(Person.points(personal(answers, changed), one))
            .isGreaterThanOrEqualTo(Person.points(before, old));
      }
    }
  }

  @Property
  void floors_underAnyAnswers_stayBeforeWhatIsLessSevere(
      @ForAll("findings") List<Finding> findings, @ForAll("answers") Answers answers) {
    List<Finding> order = Person.order(findings, personal(answers, findings));
    for (Finding camera : findings) {
      boolean serious = camera.severity().compareTo(Severity.HIGH) <= 0;
      if (camera.rule().equals("video-without-password") && serious) {
        assertThat(order.subList(0, order.indexOf(camera)))
            .allMatch(before -> before.severity().compareTo(Severity.HIGH) <= 0);
      }
    }
  }

  private static Personal personal(Answers answers, List<Finding> findings) {
    return new Person(answers, TABLES).personal(findings, HomeGraph.empty());
  }

  private static List<Finding> numbered(List<Finding> findings) {
    List<Finding> numbered = new ArrayList<>();
    for (Finding finding : findings) {
      numbered.add(
          finding(
              finding.rule(),
              numbered.size(),
              finding.severity(),
              finding.certainty(),
              topics(finding),
              finding.arguments().getOrDefault("country", "")));
    }
    return numbered;
  }

  private static Finding with(Finding old, Severity severity) {
    int number = Integer.parseInt(old.subject());
    return finding(
        old.rule(),
        number,
        severity,
        old.certainty(),
        topics(old),
        old.arguments().getOrDefault("country", ""));
  }

  private static Set<Topic> topics(Finding finding) {
    Set<Topic> topics = new TreeSet<>();
    for (Topic topic : Topic.values()) {
      if (finding.topics().contains(topic.word())) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static Finding finding(
      String rule,
      int number,
      Severity severity,
      Certainty certainty,
      Set<Topic> topics,
      String country) {
    SortedMap<String, String> arguments = new TreeMap<>();
    arguments.put("country", country);
    return new Finding(
        rule + "@" + number,
        rule,
        severity,
        certainty,
        Assurance.DEVICE,
        topics.stream().map(Topic::word).sorted().toList(),
        Integer.toString(number),
        arguments,
        false,
        new ProofStep.Compared("1 < 2"));
  }
}
