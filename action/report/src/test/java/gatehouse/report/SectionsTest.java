// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.assess.Certainty;
import gatehouse.assess.ProofStep.Compared;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.report.words.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where findings are told. */
class SectionsTest {
  @Test
  void findings_ofEveryKindOfThing_standUnderWhatTheyAreAbout() {
    String page = page(home("thing", "app", "account", "segment", "device", "phone"));
    assertThat(page.lines().filter(line -> line.startsWith("#") || !line.startsWith(" ")))
        .containsSubsequence(
            "A phone",
            "Devices",
            "Networks",
            "Accounts",
            "Apps that came as files",
            "Other things");
  }

  @Test
  void sections_ofEveryKind_comeInTheOrderOfReading() {
    assertThat(Report.of(home("app", "device", "segment", "phone", "account")).sections())
        .extracting(Section::kind)
        .containsExactly(
            Section.Kind.PHONE,
            Section.Kind.DEVICES,
            Section.Kind.NETWORKS,
            Section.Kind.ACCOUNTS,
            Section.Kind.FILES);
  }

  @Test
  void restOfDevices_isCountedInDevices() {
    Assessment home = home("phone", "device");
    assertThat(page(home)).contains("1 more device: 1 low").doesNotContain("app");
    assertThat(Faces.show(home, Language.CHINESE, Format.TERMINAL, Look.plain()))
        .contains("另外 1 台设备");
  }

  @Test
  void findingsOfOneRule_inSeveralDevices_areToldOnce() {
    Assessment home = home("device", "device", "device");
    assertThat(Faces.show(home, Format.HTML)).contains("In several devices");
  }

  /** One low finding in each; a critical one in the first. */
  private static Assessment home(String... kinds) {
    HomeBuilder home = new HomeBuilder();
    for (String kind : List.of(kinds)) {
      String id = kind + ":" + home.subjects.size();
      home.subjects.put(id, new Subject(id, kind, "A " + kind, "", ""));
      Severity severity = home.findings.isEmpty() ? Severity.CRITICAL : Severity.LOW;
      home.finding(
          "rule-" + kind, severity, Certainty.CERTAIN, id, Map.of(), false, new Compared("1 = 1"));
    }
    return home.build();
  }

  private static String page(Assessment home) {
    return Faces.show(home, Format.TERMINAL);
  }
}
