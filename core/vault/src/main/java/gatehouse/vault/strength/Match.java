// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

/**
 * A stretch of the password that is guessable as a whole.
 *
 * @param from index of its first character
 * @param to index after its last
 * @param kind why
 * @param guesses how many it takes, at least 1
 */
record Match(int from, int to, PartKind kind, double guesses) {
  /** What a match of one character costs at least, and one of several. */
  private static final double LEAST_ONE = 10;

  private static final double LEAST_MANY = 50;

  /** What it costs as one part among others: an attacker must also guess that it is there. */
  double guessesWithin(int length) {
    boolean whole = to - from == length;
    double least = whole ? 1 : to - from == 1 ? LEAST_ONE : LEAST_MANY;
    return Math.max(least, guesses);
  }
}
