// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import java.util.function.IntPredicate;

/** A step of the machine that a pattern is compiled to. */
sealed interface Instruction {
  /** Takes one code point and goes on with the next instruction. */
  record One(IntPredicate chars) implements Instruction {}

  /** Goes on in two places. */
  record Split(int first, int second) implements Instruction {}

  /** Goes on elsewhere. */
  record Jump(int to) implements Instruction {}

  /** The pattern ends. */
  record Accept() implements Instruction {}
}
