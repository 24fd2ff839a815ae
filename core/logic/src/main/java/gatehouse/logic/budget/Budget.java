// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.budget;

/**
 * What an evaluation may make before it is stopped.
 *
 * @param tuples the most tuples in all relations together, given ones included
 * @param derivations the most derivations
 */
public record Budget(long tuples, long derivations) {
  /** As much as memory holds. */
  public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
}
