// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import com.google.common.base.Suppliers;
import gatehouse.evidence.accounts.export.Login;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.AccountFact.AccountPassword;
import gatehouse.model.fact.PasswordStrength;
import gatehouse.vault.Secret;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.Strength;
import gatehouse.vault.strength.StrengthMeter;
import gatehouse.vault.strength.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** States how strong passwords are, to somebody who knows the account and the home. */
final class PasswordStatements {
  /** Made when the first password comes, because it takes a moment. */
  private final Supplier<StrengthMeter> meter = Suppliers.memoize(StrengthMeter::starter);

  private final List<String> homeWords;

  PasswordStatements(List<String> homeWords) {
    this.homeWords = List.copyOf(homeWords);
  }

  void state(Opened opened, FactSink sink) {
    Login login = opened.login();
    login
        .password()
        .flatMap(password -> judged(password, Home.of(words(opened))))
        .ifPresent(
            strength ->
                sink.fact(
                    new AccountPassword(
                        opened.account(),
                        PasswordStrength.valueOf(strength.verdict().name()),
                        (long) strength.log10Guesses()),
                    login.where()));
  }

  /** Nothing for bytes that are no text, which is no password that anybody types. */
  private Optional<Strength> judged(Secret password, Home home) {
    try {
      return password.readText(text -> Optional.of(meter.get().judge(text, home, Use.SIGN_IN)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<String> words(Opened opened) {
    Login login = opened.login();
    List<String> words = new ArrayList<>(homeWords);
    words.add(login.title());
    words.add(opened.service());
    words.add(login.user());
    words.addAll(Arrays.asList(login.user().split("[@._+-]", -1)));
    return words.stream().filter(word -> word.length() > 2).distinct().toList();
  }
}
