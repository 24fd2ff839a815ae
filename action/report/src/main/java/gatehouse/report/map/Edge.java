// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

/**
 * A step of the way from one box to another.
 *
 * @param from the id of a node
 * @param to the id of another
 * @param step its number, from 1
 */
public record Edge(String from, String to, int step) {}
