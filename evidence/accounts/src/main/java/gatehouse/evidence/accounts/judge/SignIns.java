// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.model.AccountId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.SignedInOn;
import gatehouse.model.fact.PhoneFact.AccountType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins the accounts of exports with the phones on which they are signed in.
 *
 * <p>A phone tells how many accounts of a kind it has, not whose they are. With one on the phone
 * and one in the exports, that they are the same is an assumption, and is stated as no more.
 */
public final class SignIns {
  /** The services of the kinds of account that phones know. */
  private static final Map<String, String> SERVICES =
      Map.of(
          "com.xiaomi", "xiaomi.com",
          "com.google", "google.com",
          "com.osp.app.signin", "samsung.com",
          "com.facebook.auth.login", "facebook.com",
          "com.whatsapp", "whatsapp.com",
          "org.telegram.messenger", "telegram.org");

  private final Collection<Observed<?>> observed;

  /** Sign-ins among all that was read of exports and phones. */
  public SignIns(Collection<Observed<?>> observed) {
    this.observed = List.copyOf(observed);
  }

  /** States which account is signed in on which phone; the sinks are those of the phones. */
  public void state(Function<ArtefactId, FactSink> sinks) {
    Map<String, Set<AccountId>> accounts = accounts();
    for (Observed<?> one : observed) {
      if (one.fact() instanceof AccountType type && type.count() == 1) {
        Set<AccountId> known =
            accounts.getOrDefault(SERVICES.getOrDefault(type.type(), ""), Set.of());
        if (known.size() == 1) {
          sinks
              .apply(one.source().artefact())
              .fact(
                  new SignedInOn(known.iterator().next(), type.phone()),
                  new Locator.Part("assumed: the only account known is the one signed in"),
                  Assurance.SAID);
        }
      }
    }
  }

  private Map<String, Set<AccountId>> accounts() {
    return observed.stream()
        .map(Observed::fact)
        .filter(Account.class::isInstance)
        .map(Account.class::cast)
        .collect(
            Collectors.groupingBy(
                Account::service, Collectors.mapping(Account::account, Collectors.toSet())));
  }
}
