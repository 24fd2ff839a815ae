// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.List;

/**
 * What the meter says of a password; no part of the password is in it.
 *
 * @param verdict in a word
 * @param log10Guesses how many guesses an attacker needs who knows how people choose passwords, as
 *     a power of ten
 * @param parts what the password is made of, from left to right
 */
public record Strength(Verdict verdict, double log10Guesses, List<Part> parts) {
  public Strength {
    parts = List.copyOf(parts);
  }

  /** Seconds until it falls to this attack. */
  public double seconds(Attack attack) {
    return attack.seconds(log10Guesses);
  }
}
