// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Rule;
import java.util.BitSet;
import java.util.List;

/**
 * Relations that depend on each other, or one that does not.
 *
 * @param relations positions of the relations
 * @param needs positions of the relations that their rules speak of, their own included
 * @param rules those with a head among the relations, in the order of the text
 */
public record Stratum(BitSet relations, BitSet needs, List<Rule> rules) {}
