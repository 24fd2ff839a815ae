// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Personal;
import gatehouse.assess.ProofStep;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.assess.person.Person;
import gatehouse.model.Assurance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FirstThingsTest {
  private static final Map<String, Subject> SUBJECTS =
      Map.of(
          "app:1", new Subject("app:1", "app", "one", "", "phone:1"),
          "app:2", new Subject("app:2", "app", "two", "", "phone:1"),
          "file:1", new Subject("file:1", "app", "file one", "", ""),
          "file:2", new Subject("file:2", "app", "file two", "", ""),
          "phone:1", new Subject("phone:1", "phone", "phone", "", ""),
          "phone:2", new Subject("phone:2", "phone", "other", "", ""));

  @Test
  void of_manyFindingsOfOneApp_asksForTheAppOnce() {
    assertThat(
            first(
                finding("a", "app:1", Severity.CRITICAL, "spying"),
                finding("b", "app:1", Severity.CRITICAL, "spying"),
                finding("c", "phone:1", Severity.LOW, "boot")))
        .containsExactly("a@app:1", "c@phone:1");
  }

  @Test
  void of_equalFindings_takesTheOneWhoseFixTouchesMore() {
    assertThat(
            first(
                finding("a", "app:1", Severity.HIGH, "spying"),
                finding("b", "app:2", Severity.HIGH, "spying"),
                finding("c", "app:2", Severity.LOW, "spying")))
        .containsExactly("b@app:2", "a@app:1");
  }

  @Test
  void of_sameRuleOnTwoApps_advisesOnce() {
    assertThat(
            first(
                finding("a", "app:1", Severity.HIGH, "spying"),
                finding("a", "app:2", Severity.HIGH, "spying"),
                finding("b", "phone:1", Severity.MEDIUM, "boot")))
        .containsExactly("a@app:1", "b@phone:1");
  }

  @Test
  void of_oldPhoneAndSpyingApp_asksForTheAppBeforeThePhone() {
    assertThat(
            first(
                finding("old", "phone:1", Severity.HIGH, "support"),
                finding("fake", "file:1", Severity.HIGH, "malware"),
                finding("spy", "app:1", Severity.HIGH, "spying")))
        .containsExactly("spy@app:1", "fake@file:1", "old@phone:1");
  }

  @Test
  void of_criticalOfPhone_comesBeforeSpyingApp() {
    assertThat(
            first(
                finding("spy", "app:1", Severity.HIGH, "spying"),
                finding("taken", "phone:1", Severity.CRITICAL, "boot")))
        .containsExactly("taken@phone:1", "spy@app:1");
  }

  @Test
  void of_twoOldPhones_asksForUpdatesOnceWhileSomethingElseIsSerious() {
    assertThat(
            first(
                finding("late", "phone:1", Severity.HIGH, "patches"),
                finding("old", "phone:2", Severity.HIGH, "support"),
                finding("open", "phone:1", Severity.HIGH, "debugging"),
                finding("unlocked", "phone:2", Severity.HIGH, "boot"),
                finding("nosy", "app:1", Severity.MEDIUM, "trackers")))
        .containsExactly("late@phone:1", "open@phone:1", "unlocked@phone:2");
  }

  @Test
  void of_nothingButAppFiles_asksForSeveralOfThem() {
    assertThat(
            first(
                finding("a", "file:1", Severity.HIGH, "malware"),
                finding("b", "file:2", Severity.HIGH, "malware")))
        .containsExactly("a@file:1", "b@file:2");
  }

  @Test
  void of_goodToKnowOnly_asksForNothing() {
    assertThat(first(finding("a", "app:1", Severity.INFO, "camera"))).isEmpty();
  }

  private static List<String> first(Finding... findings) {
    return FirstThings.of(
        List.of(findings), SUBJECTS, finding -> Person.points(Personal.NONE, finding));
  }

  private static Finding finding(String rule, String subject, Severity severity, String topic) {
    return new Finding(
        rule + "@" + subject,
        rule,
        severity,
        Certainty.CERTAIN,
        Assurance.DEVICE,
        List.of(topic),
        subject,
        new TreeMap<>(),
        false,
        new ProofStep.Compared("1 < 2"));
  }
}
