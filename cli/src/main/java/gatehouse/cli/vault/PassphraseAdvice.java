// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.vault.Secret;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.Strength;
import gatehouse.vault.strength.StrengthMeter;
import gatehouse.vault.strength.Use;
import gatehouse.vault.strength.Verdict;
import java.util.Optional;

/** What to say about a passphrase that is easily guessed. */
final class PassphraseAdvice {
  private PassphraseAdvice() {}

  static Optional<String> of(Secret passphrase) {
    Strength strength = passphrase.readText(PassphraseAdvice::judge);
    return strength.verdict().compareTo(Verdict.FAIR) < 0
        ? Optional.of(
            "this passphrase is %s: about 10^%d guesses; five words that do not belong together are"
                    .formatted(strength.verdict().word(), Math.round(strength.log10Guesses()))
                + " better")
        : Optional.empty();
  }

  private static Strength judge(char[] text) {
    return StrengthMeter.starter().judge(text, Home.unknown(), Use.SIGN_IN);
  }
}
