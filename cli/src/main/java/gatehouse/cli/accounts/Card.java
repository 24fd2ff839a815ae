// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.model.AccountId;
import gatehouse.model.Fact;
import gatehouse.model.fact.AccountFact;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountDevice;
import gatehouse.model.fact.AccountFact.AccountName;
import gatehouse.model.fact.AccountFact.AccountPassword;
import gatehouse.model.fact.AccountFact.CodesKeptToo;
import gatehouse.model.fact.AccountFact.OpensByNumber;
import gatehouse.model.fact.AccountFact.PasswordChanged;
import gatehouse.model.fact.AccountFact.PasswordLeaked;
import gatehouse.model.fact.AccountFact.RecoveredBy;
import gatehouse.model.fact.AccountFact.SamePassword;
import gatehouse.model.fact.AccountFact.SecondStep;
import gatehouse.model.fact.AccountFact.SignedInOn;
import gatehouse.model.fact.PasswordStrength;
import gatehouse.model.fact.SecondFactor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that was stated of one account. */
final class Card {
  private final String id;
  private final Set<String> same = new TreeSet<>();
  private final Set<String> recovers = new TreeSet<>();
  private String name;
  private String service = "";
  private @Nullable PasswordStrength strength;
  private long guesses;
  private @Nullable String leaked;
  private @Nullable LocalDate changed;
  private @Nullable SecondFactor step;
  private @Nullable String codes;
  private @Nullable String recoveredBy;

  private Card(AccountId account) {
    id = account.value();
    name = id;
  }

  /** A card for each account, in the order in which they were met. */
  static Map<String, Card> of(Collection<Fact> facts) {
    Map<String, Card> cards = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Account account) {
        cards.computeIfAbsent(account.account().value(), id -> new Card(account.account()));
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof AccountFact said) {
        take(said, cards);
      }
    }
    return cards;
  }

  private static void take(AccountFact fact, Map<String, Card> cards) {
    switch (fact) {
      case Account(AccountId account, String service) -> of(account, cards).service = service;
      case AccountName(AccountId account, String name) -> of(account, cards).name = name;
      case AccountPassword(AccountId account, PasswordStrength strength, long guesses) -> {
        of(account, cards).strength = strength;
        of(account, cards).guesses = guesses;
      }
      case SamePassword(AccountId account, AccountId other) ->
          of(account, cards).same.add(other.value());
      case PasswordLeaked(AccountId account, String how) -> of(account, cards).leaked = how;
      case PasswordChanged(AccountId account, LocalDate day) -> of(account, cards).changed = day;
      case SecondStep(AccountId account, SecondFactor factor) -> of(account, cards).step = factor;
      case CodesKeptToo(AccountId account, String judged) -> of(account, cards).codes = judged;
      case RecoveredBy(AccountId account, AccountId by) -> {
        of(account, cards).recoveredBy = by.value();
        of(by, cards).recovers.add(account.value());
      }
      case OpensByNumber byNumber -> {}
      case SignedInOn signedIn -> {}
      case AccountDevice device -> {}
    }
  }

  private static Card of(AccountId account, Map<String, Card> cards) {
    return cards.computeIfAbsent(account.value(), id -> new Card(account));
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  String service() {
    return service;
  }

  Optional<PasswordStrength> strength() {
    return Optional.ofNullable(strength);
  }

  /** As a power of ten. */
  long guesses() {
    return guesses;
  }

  List<String> same() {
    return new ArrayList<>(same);
  }

  /** Accounts whose password is reset by way of this one. */
  List<String> recovers() {
    return new ArrayList<>(recovers);
  }

  Optional<String> leaked() {
    return Optional.ofNullable(leaked);
  }

  Optional<LocalDate> changed() {
    return Optional.ofNullable(changed);
  }

  Optional<SecondFactor> step() {
    return Optional.ofNullable(step);
  }

  Optional<String> codes() {
    return Optional.ofNullable(codes);
  }

  Optional<String> recoveredBy() {
    return Optional.ofNullable(recoveredBy);
  }
}
