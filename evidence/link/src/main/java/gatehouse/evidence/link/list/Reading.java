// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

/**
 * How a list was read.
 *
 * @param understood lines that name something
 * @param others lines that are patterns or options which a link alone cannot answer, or nothing
 *     known
 */
public record Reading(int understood, int others) {}
