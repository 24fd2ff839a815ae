// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Domain;

/** Gives a register the value of a term; goes on unless the term has none. */
record AssignStep(int register, Term term, Step next) implements Step {
  @Override
  public void run(Frame frame) {
    int code = term.code(frame);
    if (code != Domain.NONE) {
      frame.registers[register] = code;
      next.run(frame);
    }
  }
}
