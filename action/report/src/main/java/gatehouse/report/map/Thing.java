// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.words.Phrase;

/**
 * Something that is to be on the map, alone or in a group.
 *
 * @param id its id in facts, or one of our own for people and companies
 * @param lane the id of the lane that it stands in
 * @param kind what it is: {@code camera}, {@code phone}, {@code company}
 */
record Thing(String id, String lane, String kind, Phrase name) {}
