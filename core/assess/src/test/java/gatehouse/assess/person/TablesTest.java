// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Topic;
import gatehouse.assess.rule.FindingSpec;
import gatehouse.assess.rule.Rules;
import gatehouse.assess.step.AssetSpec;
import gatehouse.assess.step.FixSpec;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Word;
import gatehouse.model.fact.KnowledgeFact.AnswerMeans;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables that ship speak of what there is, and of all of it. */
class TablesTest {
  private static final Rules RULES = Rules.load(RuleBook.starter());
  private static final Tables TABLES = Tables.of(Knowledge.starter());
  private static final Set<String> TOPICS = words(Topic.values());
  private static final Set<String> FIXES =
      RULES.steps().fixes().stream().map(FixSpec::id).collect(Collectors.toSet());
  private static final Set<String> FINDINGS =
      RULES.findings().stream().map(FindingSpec::id).collect(Collectors.toSet());

  @Test
  void weights_areOfAnswersAndTopics_andTakeNothingAway() {
    Set<String> answers = words(Choice.values());
    answers.add(Question.COUNTRIES.word());
    Set<String> about = new TreeSet<>(TOPICS);
    about.addAll(Set.of(Tables.REACH, Tables.QUICK, Tables.ABROAD));
    assertThat(answers).containsAll(TABLES.weights().keySet());
    TABLES
        .weights()
        .values()
        .forEach(
            row -> {
              assertThat(about).containsAll(row.keySet());
              assertThat(row.values()).allMatch(points -> points >= 0 && points < 20);
            });
  }

  @Test
  void worriesAndValuables_allMeanSomebodyAndSomething() {
    assertThat(TABLES.adversaries()).containsKeys(words(Question.WORRIES));
    assertThat(TABLES.assets()).containsKeys(words(Question.VALUABLES));
    assertThat(TABLES.weights()).containsKeys(words(Question.WORRIES));
    assertThat(TABLES.weights()).containsKeys(words(Question.VALUABLES));
  }

  @Test
  void targets_areAdversariesAndAssetsThatStepsKnow() {
    Set<String> assets =
        RULES.steps().assets().stream().map(AssetSpec::id).collect(Collectors.toSet());
    String people =
        RuleBook.starter().files().stream()
            .filter(file -> file.name().equals("people.dl"))
            .map(file -> file.text())
            .collect(Collectors.joining());
    Knowledge.starter().facts("answer_means").stream()
        .map(row -> (AnswerMeans) row.fact())
        .forEach(
            row -> {
              if (row.kind().equals("asset")) {
                assertThat(assets).contains(row.target());
              } else {
                assertThat(people).contains("adversary(\"" + row.target() + "\")");
              }
            });
  }

  @Test
  void changes_areFixesAndFindingsThatThereAre() {
    assertThat(FIXES).containsAll(TABLES.ends().keySet());
    TABLES.ends().values().forEach(ends -> assertThat(FINDINGS).containsAll(ends));
    TABLES.stops().values().forEach(stops -> assertThat(FIXES).containsAll(stops));
    assertThat(FINDINGS).containsAll(TABLES.floors().keySet());
  }

  @Test
  void notices_everyFixAndEveryTopic_hasOne() {
    Set<String> all = new TreeSet<>(FIXES);
    all.addAll(TOPICS);
    assertThat(TABLES.notices().keySet()).isEqualTo(all);
  }

  @Test
  void helplines_areOfCountriesOrOfEverywhere() {
    Set<String> countries = Set.of(Locale.getISOCountries());
    List<Helpline> lines = TABLES.helplines();
    assertThat(lines)
        .allMatch(line -> line.country().equals("**") || countries.contains(line.country()))
        .allMatch(line -> line.web().startsWith("https://"))
        .anyMatch(line -> line.country().equals("**") && line.serves().equals("directory"));
  }

  /** A wrong number is worse than none: each says where and when it was read. */
  @Test
  void helplines_withANumber_sayWhereAndWhenItWasRead() {
    assertThat(TABLES.helplines())
        .filteredOn(line -> !line.phone().isEmpty())
        .hasSizeGreaterThan(20)
        .allMatch(line -> line.phone().matches("[0-9][0-9 +-]*"))
        .allMatch(line -> line.source().matches("[a-z0-9./-]+(, [a-z0-9./-]+)?"))
        .allMatch(line -> line.year().matches("20[0-9]{2}"));
  }

  private static Set<String> words(Word[] words) {
    return Stream.of(words).map(Word::word).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String[] words(Question question) {
    return question.choices().stream().map(Word::word).toArray(String[]::new);
  }
}
