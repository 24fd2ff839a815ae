// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.Login;
import gatehouse.evidence.accounts.leak.LeakCheck;
import gatehouse.model.AccountId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.Account;
import gatehouse.model.fact.AccountFact.AccountName;
import gatehouse.model.fact.AccountFact.OpensByNumber;
import gatehouse.model.fact.AccountFact.PasswordChanged;
import gatehouse.model.fact.AccountFact.RecoveredBy;
import gatehouse.model.fact.AccountFact.SamePassword;
import gatehouse.vault.KeyedDigest;
import gatehouse.vault.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** States what is to be said of the accounts of an export; it may be used from many threads. */
public final class AccountJudge {
  private final Services services;
  private final PasswordStatements passwords;
  private final KeyedDigest digest;
  private final Optional<LeakCheck> leaks;

  /**
   * A judge.
   *
   * @param services which sites are one service
   * @param homeWords names of the home, which an attacker of it would try in passwords
   * @param digest tells whether two passwords are the same
   * @param leaks knows the passwords that leaked, if somebody is to ask
   */
  public AccountJudge(
      Services services, List<String> homeWords, KeyedDigest digest, Optional<LeakCheck> leaks) {
    this.services = services;
    this.passwords = new PasswordStatements(homeWords);
    this.digest = digest;
    this.leaks = leaks;
  }

  /** States everything; answers who is who, for what lies in several exports. */
  public List<Kept> state(Export export, ArtefactId artefact, FactSink sink) {
    List<Opened> accounts = Opened.of(export, services);
    Map<String, Long> titles =
        accounts.stream()
            .collect(
                Collectors.groupingBy(AccountJudge::title, HashMap::new, Collectors.counting()));
    LeakStatements leaked = new LeakStatements(leaks, sink);
    SecondSteps steps = new SecondSteps(services, sink);
    for (Opened opened : accounts) {
      Login login = opened.login();
      sink.fact(new Account(opened.account(), opened.service()), login.where());
      boolean alone = titles.getOrDefault(title(opened), 0L) == 1;
      sink.fact(new AccountName(opened.account(), name(opened, alone)), login.where());
      PhoneNumbers.shown(login.user())
          .ifPresent(
              number -> sink.fact(new OpensByNumber(opened.account(), number), login.where()));
      passwords.state(opened, sink);
      login
          .changed()
          .ifPresent(day -> sink.fact(new PasswordChanged(opened.account(), day), login.where()));
      leaked.state(opened);
      steps.state(opened);
    }
    leaked.finish(listOf(artefact));
    List<Kept> kept = accounts.stream().map(this::kept).toList();
    reused(kept, sink);
    recovered(kept, sink);
    if (accounts.isEmpty()) {
      sink.notExamined(
          listOf(artefact),
          Aspect.PASSWORDS,
          "The file is of %s, but holds no login.".formatted(export.program().title()),
          new Locator.Whole());
    }
    return kept;
  }

  /** Stands for the whole of an export. */
  public static AccountId listOf(ArtefactId artefact) {
    return new AccountId("account:" + artefact.brief() + "/list");
  }

  private static String title(Opened opened) {
    return Shown.name(opened.login(), opened.service());
  }

  private static String name(Opened opened, boolean alone) {
    String user = Shown.user(opened.login());
    return alone || user.isEmpty() ? title(opened) : "%s (%s)".formatted(title(opened), user);
  }

  private Kept kept(Opened opened) {
    Login login = opened.login();
    return new Kept(
        opened.account(),
        opened.service(),
        login.user(),
        login.password().map(password -> digested(password)),
        login.where());
  }

  /** Not two threads at once, because a keyed digest is asked by all of them. */
  private synchronized String digested(Secret password) {
    return digest.of(password);
  }

  private static void reused(List<Kept> accounts, FactSink sink) {
    Reuse reuse = new Reuse();
    Map<AccountId, Locator> places = new HashMap<>();
    for (Kept kept : accounts) {
      places.put(kept.account(), kept.where());
      kept.passwordDigest().ifPresent(d -> reuse.add(d, kept.account()));
    }
    reuse.pairs(
        (account, other) ->
            sink.fact(
                new SamePassword(account, other),
                places.getOrDefault(account, new Locator.Whole())));
  }

  private void recovered(List<Kept> accounts, FactSink sink) {
    Mailboxes mailboxes = new Mailboxes(services);
    accounts.forEach(kept -> mailboxes.add(kept.account(), kept.service(), kept.user()));
    for (Kept kept : accounts) {
      mailboxes
          .of(kept.user())
          .filter(by -> !by.equals(kept.account()))
          .ifPresent(by -> sink.fact(new RecoveredBy(kept.account(), by), kept.where()));
    }
  }
}
