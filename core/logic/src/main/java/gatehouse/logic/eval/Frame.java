// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

/** What a running rule works on. */
final class Frame {
  /** Constants and variables. */
  final int[] registers;

  /** For each atom the row that it is at. */
  final int[] rows;

  /** For each atom the first row it may use. */
  final int[] from;

  /** For each atom the row before which it must stop. */
  final int[] to;

  Frame(RuleCode code) {
    registers = code.registers().clone();
    rows = new int[code.slots()];
    from = new int[code.slots()];
    to = new int[code.slots()];
  }
}
