// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

/**
 * A part of a password as an attacker sees it; which characters it has is not said.
 *
 * @param kind why it is guessable
 * @param length in characters
 * @param log10Guesses how many guesses it takes alone, as a power of ten
 */
public record Part(PartKind kind, int length, double log10Guesses) {}
