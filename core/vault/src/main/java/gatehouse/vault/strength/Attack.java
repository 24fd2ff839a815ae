// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Locale;

/** A way of guessing, by its speed. */
public enum Attack {
  /** A sign-in that slows down: 100 guesses an hour. */
  THROTTLED(100 / 3600.0),
  /** A sign-in that does not: 10 guesses a second. */
  ONLINE(10),
  /** A stolen table of passwords, hashed slowly (bcrypt, scrypt, Argon2): 10,000 a second. */
  LEAK_SLOW(1e4),
  /**
   * A recorded WPA2 handshake, PBKDF2 with 4096 rounds for each guess: 2.5 million a second, about
   * what hashcat's users publish for one graphics card of 2022 (mode 22000).
   */
  WIFI_OFFLINE(2.5e6),
  /** A stolen table of passwords, hashed fast (MD5, SHA-1): 10 thousand million a second. */
  LEAK_FAST(1e10);

  private final double guessesPerSecond;

  Attack(double guessesPerSecond) {
    this.guessesPerSecond = guessesPerSecond;
  }

  /** Seconds for this many guesses. */
  public double seconds(double log10Guesses) {
    return Math.pow(10, log10Guesses) / guessesPerSecond;
  }

  /** The words for it: {@code leak-slow}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
