// SPDX-License-Identifier: Apache-2.0
/**
 * How well strength meters order passwords, beside an attacker who is not a meter.
 *
 * <p>An invented people makes passwords by published habits; a simulated attacker tries the same
 * habits in the order of their yield. How many guesses he needs is the reference order.
 */
package gatehouse.bench.strength;
