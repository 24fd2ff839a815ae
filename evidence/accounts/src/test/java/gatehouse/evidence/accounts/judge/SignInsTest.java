// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.AccountId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.PhoneId;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.SignedInOn;
import gatehouse.model.fact.PhoneFact.AccountType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInsTest implements FactSink {
  private static final AccountId MI = new AccountId("account:xiaomi.com/1");
  private static final PhoneId PHONE = new PhoneId("phone:1");
  private static final Fact ACCOUNT = new Account(MI, "xiaomi.com");

  private final List<Fact> facts = new ArrayList<>();

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    assertThat(assurance).isEqualTo(Assurance.SAID);
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    throw new AssertionError("nothing is examined here");
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    throw new AssertionError("nothing is left out here");
  }

  @Test
  void state_oneAccountAndOneOnThePhone_joinsThem() {
    state(ACCOUNT, new AccountType(PHONE, 0, "com.xiaomi", 1));

    assertThat(facts).containsExactly(new SignedInOn(MI, PHONE));
  }

  @Test
  void state_twoAccounts_joinsNone() {
    state(
        ACCOUNT,
        new Account(new AccountId("account:xiaomi.com/2"), "xiaomi.com"),
        new AccountType(PHONE, 0, "com.xiaomi", 1));

    assertThat(facts).isEmpty();
  }

  @Test
  void state_twoOnThePhone_joinsNone() {
    state(ACCOUNT, new AccountType(PHONE, 0, "com.xiaomi", 2));

    assertThat(facts).isEmpty();
  }

  @Test
  void state_anotherKind_joinsNone() {
    state(ACCOUNT, new AccountType(PHONE, 0, "com.google", 1));

    assertThat(facts).isEmpty();
  }

  private void state(Fact... all) {
    new SignIns(Stream.of(all).<Observed<?>>map(SignInsTest::observed).toList())
        .state(artefact -> this);
  }

  private static Observed<?> observed(Fact fact) {
    Instant now = Instant.parse("2026-11-01T00:00:00Z");
    return new Observed<>(
        fact,
        new Source(new ArtefactId("1".repeat(64)), new Locator.Whole(), "test"),
        Assurance.DEVICE,
        Period.seenAt(now),
        new RunId("test"));
  }
}
