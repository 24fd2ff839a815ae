// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import java.util.List;
import java.util.function.IntPredicate;

/** A pattern as read. */
sealed interface RegexNode {
  /** One code point. */
  record One(IntPredicate chars) implements RegexNode {}

  /** One after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** Either. */
  record Choice(List<RegexNode> ways) implements RegexNode {}

  /** Again and again; without an upper bound when most is -1. */
  record Repeat(RegexNode part, int least, int most) implements RegexNode {}
}
