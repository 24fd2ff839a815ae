// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.accounts.ExportReader;
import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.leak.Leak;
import gatehouse.evidence.accounts.leak.LeakCheck;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountName;
import gatehouse.model.fact.AccountFact.AccountPassword;
import gatehouse.model.fact.AccountFact.CodesKeptToo;
import gatehouse.model.fact.AccountFact.PasswordLeaked;
import gatehouse.model.fact.AccountFact.RecoveredBy;
import gatehouse.model.fact.AccountFact.SamePassword;
import gatehouse.model.fact.AccountFact.SecondStep;
import gatehouse.model.fact.PasswordStrength;
import gatehouse.model.fact.SecondFactor;
import gatehouse.vault.KeyedDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AccountJudgeTest implements FactSink {
  private static final ArtefactId ONE = new ArtefactId("1".repeat(64));
  private static final ArtefactId TWO = new ArtefactId("2".repeat(64));
  private static final String HEADER = "Title,URL,Username,Password,Notes,OTPAuth\n";
  private static final Services SERVICES = Services.carried();

  private final List<Fact> facts = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final KeyedDigest digest = KeyedDigest.passing(new SecureRandom());

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    gaps.add(subject.value() + " examined");
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    gaps.add(reason);
  }

  @Test
  void password_usedTwice_isToldBothWays() throws ExportException {
    judge(
        ONE,
        """
        One,https://a.example/,sam,tulip-Harbour-29-canoe,,
        Two,https://login.b.example/,sam,tulip-Harbour-29-canoe,,
        Three,https://c.example/,sam,another-Candle-77-lake,,
        """);

    assertThat(of(SamePassword.class))
        .extracting(same -> name(same.account().value()) + name(same.other().value()))
        .containsExactlyInAnyOrder("a.examplelogin.b.example", "login.b.examplea.example");
  }

  @Test
  void account_keptTwice_isOne() throws ExportException {
    judge(
        ONE,
        """
        Mi,https://account.xiaomi.com/,Sam,quiet-Tulip-29,,
        Mi Home,androidapp://com.xiaomi.smarthome,sam,quiet-Tulip-29,,
        mi.com,https://i.mi.com/,sam ,quiet-Tulip-29,,
        """);

    assertThat(of(Account.class)).hasSize(1);
    assertThat(of(Account.class).getFirst().service()).isEqualTo("xiaomi.com");
    assertThat(of(SamePassword.class)).isEmpty();
  }

  @Test
  void ids_andNames_doNotTellAddresses() throws ExportException {
    judge(ONE, "Mail of sam.sample@example.org,https://x.example/,sam.sample@example.org,aB3,,\n");

    assertThat(of(Account.class).getFirst().account().value())
        .matches("account:x\\.example/[0-9a-f]{5}");
    assertThat(of(AccountName.class).getFirst().name()).isEqualTo("Mail of s…@example.org");
  }

  @Test
  void mailbox_thatIsAnAccountToo_recovers() throws ExportException {
    judge(
        ONE,
        """
        Mi,https://account.xiaomi.com/,sam.sample@gmail.com,one-Harbour-1,,
        Google,https://accounts.google.com/,sam.sample,two-Harbour-2,,
        Other,https://o.example/,kim@gmail.com,three-Harbour-3,,
        """);

    assertThat(of(RecoveredBy.class)).hasSize(1);
    assertThat(of(RecoveredBy.class).getFirst().account().value()).contains("xiaomi.com");
    assertThat(of(RecoveredBy.class).getFirst().by().value()).contains("google.com");
  }

  @Test
  void secondStep_byCodesPasskeyOrService_isTold() throws ExportException {
    judge(
        ONE,
        """
        Google,https://google.com/,sam,one-Harbour-1,,otpauth://totp/G?secret=JBSWY3DPEHPK3PXP
        Mi,https://account.xiaomi.com/,sam,two-Harbour-2,,
        Unknown,https://u.example/,sam,three-Harbour-3,,
        """);

    assertThat(of(SecondStep.class))
        .extracting(SecondStep::factor)
        .containsExactly(SecondFactor.IN_USE, SecondFactor.OFFERED);
    assertThat(of(CodesKeptToo.class).getFirst().judged()).isEqualTo("short secret");
  }

  @Test
  void strength_knowsTheAccount() throws ExportException {
    judge(
        ONE,
        """
        One,https://a.example/,samsample,samsample,,
        Two,https://b.example/,kim,vW9-tulip-Harbour-29-canoe,,
        """);

    assertThat(of(AccountPassword.class))
        .extracting(AccountPassword::strength)
        .containsExactly(PasswordStrength.TRIVIAL, PasswordStrength.STRONG);
  }

  @Test
  void leaks_lookedUp_areExaminedAndElseNot() throws ExportException {
    LeakCheck all = hash -> Leak.CONFIRMED;
    judge(ONE, "One,https://a.example/,sam,abc,,\n", Optional.of(all));
    assertThat(of(PasswordLeaked.class)).hasSize(1);
    assertThat(gaps).hasSize(1).first().asString().endsWith("examined");

    gaps.clear();
    LeakCheck broken =
        hash -> {
          throw new IOException("the filter is damaged; build it again");
        };
    judge(TWO, "One,https://a.example/,sam,abc,,\n", Optional.of(broken));
    assertThat(gaps).hasSize(1).first().asString().contains("damaged");
  }

  @Test
  void exports_sideBySide_shareTheirPasswordsAndMailboxes() throws ExportException {
    TreeMap<ArtefactId, List<Kept>> read = new TreeMap<>();
    read.put(ONE, judge(ONE, "A,https://a.example/,sam@b.example,same-Harbour-1,,\n"));
    read.put(TWO, judge(TWO, "B,https://b.example/,sam@b.example,same-Harbour-1,,\n"));
    assertThat(of(SamePassword.class)).isEmpty();

    Across.state(SERVICES, read, artefact -> this);

    assertThat(of(SamePassword.class)).hasSize(2);
    assertThat(of(RecoveredBy.class)).hasSize(1);
  }

  @Test
  void facts_ofAnyKind_neverHoldAPassword() throws ExportException {
    judge(ONE, "One,https://a.example/,sam,tulip-Harbour-29-canoe,,\n");

    assertThat(facts.toString() + gaps).doesNotContain("tulip");
  }

  private List<Kept> judge(ArtefactId artefact, String rows) throws ExportException {
    return judge(artefact, rows, Optional.empty());
  }

  private List<Kept> judge(ArtefactId artefact, String rows, Optional<LeakCheck> leaks)
      throws ExportException {
    byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    try (Export export = ExportReader.read(bytes, ExportKey.none(), Costs.USUAL)) {
      return new AccountJudge(SERVICES, List.of(), digest, leaks).state(export, artefact, this);
    }
  }

  private <F extends Fact> List<F> of(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static String name(String account) {
    return account.replaceAll("account:|/.*", "");
  }
}
