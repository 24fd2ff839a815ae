// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.model.AccountId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountDevice;
import gatehouse.model.fact.AccountFact.AccountName;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.Shared;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Joins the Mi account of an export with the devices of a list out of that account.
 *
 * <p>No list tells its account, so this is an assumption, and is stated as no more.
 */
public final class Owners {
  private static final String MI = "xiaomi.com";
  private static final String BY_ANOTHER = "by another";

  private final Collection<Observed<?>> observed;
  private final Optional<String> named;

  /**
   * Owners of devices.
   *
   * @param observed all that was read of exports and lists
   * @param named a part of the name of the Mi account, when there are several
   */
  public Owners(Collection<Observed<?>> observed, Optional<String> named) {
    this.observed = List.copyOf(observed);
    this.named = named.map(text -> text.toLowerCase(Locale.ROOT));
  }

  /** States which devices belong to the Mi account; the sinks are those of the lists. */
  public void state(Function<ArtefactId, FactSink> sinks) {
    Set<String> fromAccounts = fromAccounts();
    Set<AccountId> accounts = miAccounts();
    if (fromAccounts.isEmpty() || accounts.isEmpty()) {
      return;
    }
    String how =
        named.isPresent()
            ? "said: this Mi account owns the devices of the list"
            : "assumed: the only Mi account known owns the devices of the list";
    Set<ArtefactId> unowned = new TreeSet<>();
    for (Observed<?> one : observed) {
      if (one.fact() instanceof Device device && fromAccounts.contains(device.device().value())) {
        ArtefactId list = one.source().artefact();
        if (accounts.size() == 1) {
          sinks
              .apply(list)
              .fact(
                  new AccountDevice(accounts.iterator().next(), device.device()),
                  new Locator.Part(how),
                  Assurance.SAID);
        } else {
          unowned.add(list);
        }
      }
    }
    unowned.forEach(list -> undecided(list, sinks.apply(list)));
  }

  private static void undecided(ArtefactId list, FactSink sink) {
    sink.notExamined(
        AccountJudge.listOf(list),
        Aspect.SIGN_IN,
        "There are several Mi accounts, and the list does not say which of them owns its devices.",
        new Locator.Whole());
  }

  /** Devices of lists that an account in the cloud wrote, but for those of somebody else. */
  private Set<String> fromAccounts() {
    Set<String> devices = new HashSet<>();
    for (Observed<?> one : observed) {
      if (one.fact() instanceof Examined examined && examined.aspect() == Aspect.SHARING) {
        devices.add(examined.subject());
      }
    }
    for (Observed<?> one : observed) {
      if (one.fact() instanceof Shared shared && shared.direction().equals(BY_ANOTHER)) {
        devices.remove(shared.device().value());
      }
    }
    return devices;
  }

  private Set<AccountId> miAccounts() {
    Set<AccountId> accounts = new HashSet<>();
    Set<AccountId> meant = new HashSet<>();
    for (Observed<?> one : observed) {
      if (one.fact() instanceof Account account && account.service().equals(MI)) {
        accounts.add(account.account());
      }
      if (one.fact() instanceof AccountName name
          && named.filter(name.name().toLowerCase(Locale.ROOT)::contains).isPresent()) {
        meant.add(name.account());
      }
    }
    if (named.isPresent()) {
      accounts.retainAll(meant);
    }
    return accounts;
  }
}
