// SPDX-License-Identifier: Apache-2.0
/**
 * The grade: points and caps of a public table, best and worst case over what is unknown.
 *
 * <p>Both ends are monotone: one more finding never raises them, one finding fewer never lowers
 * them, one more gap never raises the worst and never touches the best.
 */
package gatehouse.assess.grade;
