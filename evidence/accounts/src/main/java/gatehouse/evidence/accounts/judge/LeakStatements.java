// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.evidence.accounts.leak.Leak;
import gatehouse.evidence.accounts.leak.LeakCheck;
import gatehouse.evidence.accounts.leak.PasswordHash;
import gatehouse.model.AccountId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.PasswordLeaked;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** States which passwords leaked, and says so when nobody could look. */
final class LeakStatements {
  private static final String NOT_ASKED =
      "Whether these passwords are among leaked ones was not looked up, because no list of leaked"
          + " passwords was given.";

  private final FactSink sink;
  private Optional<LeakCheck> leaks;
  private String trouble = NOT_ASKED;

  LeakStatements(Optional<LeakCheck> leaks, FactSink sink) {
    this.leaks = leaks;
    this.sink = sink;
  }

  void state(Opened opened) {
    Optional<Secret> password = opened.login().password();
    if (password.isEmpty()) {
      return;
    }
    Locator where = opened.login().where();
    look(password.get())
        .ifPresent(
            leak -> {
              if (leak != Leak.NOT_FOUND) {
                String how = leak.name().toLowerCase(Locale.ROOT);
                sink.fact(new PasswordLeaked(opened.account(), how), where);
              }
              sink.examined(opened.account(), Aspect.PASSWORDS, where);
            });
  }

  /** After the first fault, nobody is asked again: it would be the same for all. */
  private Optional<Leak> look(Secret password) {
    if (leaks.isEmpty()) {
      return Optional.empty();
    }
    try (PasswordHash hash = PasswordHash.of(password)) {
      return Optional.of(leaks.get().look(hash));
    } catch (IOException e) {
      trouble =
          "Whether all of these passwords are among leaked ones could not be looked up: %s."
              .formatted(e.getMessage());
      leaks = Optional.empty();
      return Optional.empty();
    }
  }

  void finish(AccountId list) {
    if (leaks.isEmpty()) {
      sink.notExamined(list, Aspect.PASSWORDS, trouble, new Locator.Whole());
    }
  }
}
