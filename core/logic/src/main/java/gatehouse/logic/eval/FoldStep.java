// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Domain;

/** Runs the plan of an aggregate and gives a register the outcome. */
record FoldStep(Step plan, Fold fold, int register, Step next) implements Step {
  @Override
  public void run(Frame frame) {
    fold.reset();
    plan.run(frame);
    int code = fold.code();
    if (code != Domain.NONE) {
      frame.registers[register] = code;
      next.run(frame);
    }
  }
}
