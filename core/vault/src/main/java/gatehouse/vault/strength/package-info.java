// SPDX-License-Identifier: Apache-2.0
/**
 * How many guesses a password withstands, for people who live with Xiaomi.
 *
 * <p>Written from Daniel Wheeler's paper <i>zxcvbn: Low-Budget Password Strength Estimation</i>
 * (USENIX Security 2016): matchers find what is guessable, and the cheapest way to cover the
 * password with matches is what an attacker would take. Added to it: words of the home, words of
 * many languages, and letters that are dearer the less they look like a language.
 *
 * <p>Passwords are read in char arrays and kept nowhere: no result holds any part of one.
 */
package gatehouse.vault.strength;
