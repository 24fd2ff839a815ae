// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

/** Goes on if a test holds. */
record CheckStep(Predicate predicate, Step next) implements Step {
  @Override
  public void run(Frame frame) {
    if (predicate.test(frame)) {
      next.run(frame);
    }
  }
}
