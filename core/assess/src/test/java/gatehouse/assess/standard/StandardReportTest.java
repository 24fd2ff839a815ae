// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.standard;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.ProofStep;
import gatehouse.assess.audit.Homes;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardReportTest {
  private static final String DEVICE = "device(\"device:1\", \"hello\").\n";

  private static List<Answer> report(String facts) {
    return StandardReport.of(Homes.of(DEVICE + facts), "device:1");
  }

  private static String key(Answer answer) {
    return answer.provision().standard().word() + " " + answer.provision().number();
  }

  private static List<String> with(List<Answer> report, Verdict verdict) {
    return report.stream().filter(a -> a.verdict() == verdict).map(a -> key(a)).toList();
  }

  private static Answer answer(String facts, String key) {
    return report(facts).stream().filter(a -> key(a).equals(key)).findFirst().orElseThrow();
  }

  @Test
  void report_nothingSeen_assessesNothing() {
    List<Answer> report = report("");

    assertThat(with(report, Verdict.NOT_ASSESSED)).hasSameSizeAs(StandardReport.provisions());
    assertThat(report).allMatch(answer -> answer.proofs().isEmpty());
  }

  @Test
  void report_tokenGivenOut_breaksWhatItBreaksAndSaysWhy() {
    List<Answer> report = report("device_token(\"device:1\", \"given out\").");

    assertThat(with(report, Verdict.NOT_MET))
        .containsExactly(
            "etsi 5.5-4",
            "etsi 5.5-5",
            "etsi 5.5-6",
            "etsi 5.6-2",
            "nist configuration",
            "nist data",
            "nist access");
    assertThat(answer("device_token(\"device:1\", \"given out\").", "etsi 5.5-5").proofs())
        .singleElement()
        .isInstanceOfSatisfying(
            ProofStep.Concluded.class,
            step -> assertThat(step.place()).startsWith("rules/standards.dl:"));
  }

  @Test
  void report_keyThatIsNoPassword_doesNotBreakTheBritishRuleOnPasswords() {
    String blank = "device_token(\"device:1\", \"blank\").";
    String password = "default_sign_in(\"device:1\", 80, \"http\").";

    assertThat(answer(blank, "etsi 5.1-1").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(answer(blank, "psti 1").verdict()).isEqualTo(Verdict.NOT_ASSESSED);
    assertThat(answer(password, "psti 1").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void report_everythingAsks_keepsTheRuleOnlyWhenServicesWereExamined() {
    String asks =
        "service(\"device:1\", \"tcp\", 554, \"rtsp\").\nasks_sign_in(\"device:1\", 554, \"rtsp\").\n";
    String looked = "examined(\"device:1\", \"services\").\n";

    assertThat(answer(asks, "etsi 5.5-4").verdict()).isEqualTo(Verdict.NOT_ASSESSED);
    assertThat(answer(asks + looked, "etsi 5.5-4").verdict()).isEqualTo(Verdict.MET);
    assertThat(
            answer(asks + looked + "service(\"device:1\", \"tcp\", 80, \"http\").\n", "etsi 5.5-4")
                .verdict())
        .isEqualTo(Verdict.NOT_ASSESSED);
  }

  @Test
  void report_onlyNewTls_keepsGoodCryptography() {
    String page =
        """
        service("device:1", "tcp", 443, "https").
        tls_version("device:1", 443, "TLS 1.2").
        examined("device:1", "services").
        examined("device:1", "encryption").
        """;

    assertThat(answer(page, "etsi 5.5-1").verdict()).isEqualTo(Verdict.MET);
    assertThat(answer(page + "tls_version(\"device:1\", 443, \"TLS 1.0\").", "etsi 5.5-1"))
        .extracting(Answer::verdict)
        .isEqualTo(Verdict.NOT_MET);
    assertThat(answer(page + "service(\"device:1\", \"udp\", 54321, \"miio\").", "etsi 5.5-1"))
        .extracting(Answer::verdict)
        .isEqualTo(Verdict.NOT_ASSESSED);
  }

  @Test
  void rules_ofStandards_speakOfProvisionsThatThereAre() {
    List<String> known =
        StandardReport.provisions().stream()
            .filter(p -> p.place() == Provision.Place.NETWORK)
            .map(p -> "\"%s\", \"%s\")".formatted(p.standard().word(), p.number()))
            .toList();
    String rules =
        gatehouse.knowledge.rule.RuleBook.starter().files().stream()
            .filter(file -> file.name().equals("standards.dl"))
            .findFirst()
            .orElseThrow()
            .text();

    assertThat(
            rules
                .lines()
                .filter(line -> line.startsWith("standard_"))
                .map(
                    line -> line.replaceFirst("standard_\\w+\\(D, ", "").replaceFirst(" :-.*", "")))
        .isNotEmpty()
        .allSatisfy(head -> assertThat(known).contains(head));
  }
}
