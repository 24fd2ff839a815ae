// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

/** What a password opens, which decides how it can be attacked. */
public enum Use {
  /** A Wi-Fi network: one recorded handshake, then as many guesses as the attacker's cards make. */
  WIFI(4, 9, 12),
  /** A sign-in that answers each guess, and whose passwords may leak one day. */
  SIGN_IN(3, 6, 10);

  private final double weak;
  private final double fair;
  private final double strong;

  Use(double weak, double fair, double strong) {
    this.weak = weak;
    this.fair = fair;
    this.strong = strong;
  }

  Verdict verdict(double log10Guesses) {
    if (log10Guesses >= strong) {
      return Verdict.STRONG;
    }
    if (log10Guesses >= fair) {
      return Verdict.FAIR;
    }
    return log10Guesses >= weak ? Verdict.WEAK : Verdict.TRIVIAL;
  }
}
