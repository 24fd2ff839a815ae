// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Personal;
import gatehouse.assess.ProofStep;
import gatehouse.assess.Severity;
import gatehouse.assess.path.Concern;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Tolerance;
import gatehouse.knowledge.Knowledge;
import gatehouse.model.Assurance;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Tables TABLES = Tables.of(Knowledge.starter());

  @Test
  void openQuestions_ofSomebodyAfraidOfThieves_nameTheAnswerThatWouldMoveMost() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      findings.add(finding("old-" + i, Severity.LOW, "debugging"));
      findings.add(finding("tells-" + i, Severity.LOW, "usage"));
    }
    Personal personal = personal(Answers.of(Choice.COMPANIES), findings);
    Personal other = personal(Answers.of(Choice.THIEF), findings);

    assertThat(personal.open()).extracting(Personal.Open::question).doesNotContain("worries");
    Personal.Open first = other.open().getFirst();
    assertThat(first.question()).isEqualTo("valuables");
    assertThat(first.changes()).isEqualTo(10);
  }

  @Test
  void helplines_ofSomebodyInTwoCountries_areTheirsThenEverybodys() {
    Answers answers =
        new Answers(
            new TreeSet<>(List.of(Choice.NOT_SAFE_HERE)), new TreeSet<>(List.of("IN", "DE")));
    List<String> countries =
        personal(answers, List.of()).helplines().stream()
            .map(Helpline::country)
            .distinct()
            .toList();
    assertThat(countries).containsExactly("DE", "IN", "**");
  }

  @Test
  void tolerance_followsTheAnswers() {
    assertThat(person(Answers.NONE).tolerance()).isEqualTo(Tolerance.USUAL);
    assertThat(person(Answers.of(Choice.MUCH_MAY_STOP)).tolerance()).isEqualTo(Tolerance.BOLD);
    assertThat(person(Answers.of(Choice.CLOUD_BACKUP)).tolerance().relied())
        .containsEntry("stop-copies", Tolerance.USUAL.much());
    assertThat(concern(Choice.TEN_MINUTES).minutes()).hasValue(10);
    assertThat(concern().minutes()).isEmpty();
  }

  @Test
  void concern_ofSomebodyAfraidOfThieves_isThievesAndWhatMattersToAll() {
    assertThat(concern(Choice.THIEF).feared()).containsExactly("thief");
    assertThat(concern(Choice.MESSAGES).kept()).contains("messages-read");
    assertThat(concern()).isEqualTo(Concern.EVERYBODYS);
  }

  private static Concern concern(Choice... said) {
    return person(Answers.of(said)).concern(Set.of(), Set.of());
  }

  @Test
  void quiet_isWhoeverMayLiveWithTheAdversaryOrIsNotSafeHere() {
    assertThat(person(Answers.of(Choice.SOMEONE_AT_HOME)).quiet()).isTrue();
    assertThat(person(Answers.of(Choice.HELPING_A_SURVIVOR)).quiet()).isTrue();
    assertThat(person(Answers.of(Choice.NOT_SAFE_HERE)).quiet()).isTrue();
    assertThat(person(Answers.of(Choice.STATE, Choice.SAFE_HERE)).quiet()).isFalse();
  }

  private static Person person(Answers answers) {
    return new Person(answers, TABLES);
  }

  private static Personal personal(Answers answers, List<Finding> findings) {
    return person(answers).personal(findings, HomeGraph.empty());
  }

  private static Finding finding(String rule, Severity severity, String topic) {
    return new Finding(
        rule + "@1",
        rule,
        severity,
        Certainty.CERTAIN,
        Assurance.DEVICE,
        List.of(topic),
        "1",
        new TreeMap<>(),
        false,
        new ProofStep.Compared("1 < 2"));
  }
}
