// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.reply;

import gatehouse.vault.Secret;
import gatehouse.vault.strength.Home;
import gatehouse.vault.strength.Strength;
import gatehouse.vault.strength.StrengthMeter;
import gatehouse.vault.strength.Use;
import java.nio.CharBuffer;
import java.util.Optional;

/** Judges passwords in memory; nothing of them is kept. */
public final class PasswordJudge {
  private PasswordJudge() {}

  /** Makes the meter when the first password comes. */
  private static final class Meter {
    static final StrengthMeter STARTER = StrengthMeter.starter();
  }

  /**
   * A judgement in the vocabulary's words.
   *
   * @param strength default, trivial, weak, fair or strong
   * @param guesses as a power of ten
   */
  public record Judgement(String strength, long guesses) {}

  /** The judgement; none when stars stand in the password's place, or it is no text. */
  public static Optional<Judgement> judge(Secret password, Home home, Use use) {
    try {
      return password.readText(
          text ->
              text.length == 0 || Fields.masked(CharBuffer.wrap(text))
                  ? Optional.empty()
                  : Optional.of(judged(Meter.STARTER.judge(text, home, use))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Judgement judged(Strength strength) {
    return new Judgement(strength.verdict().word(), (long) strength.log10Guesses());
  }
}
