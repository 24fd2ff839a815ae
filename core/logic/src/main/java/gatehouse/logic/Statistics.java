// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

/**
 * The size of a database.
 *
 * @param given tuples that were given
 * @param tuples all tuples
 * @param derivations uses of rules
 * @param tupleBytes memory of tuples, their hash sets and all values
 * @param derivationBytes memory of derivations
 */
public record Statistics(
    long given, long tuples, long derivations, long tupleBytes, long derivationBytes) {}
