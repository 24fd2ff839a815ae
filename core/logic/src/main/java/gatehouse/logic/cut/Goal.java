// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.BitSet;

/**
 * Something that must not be derivable.
 *
 * @param assumed leaves that are given for this goal besides those that are given for all
 */
public record Goal(int atom, BitSet assumed) {}
