// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

/** One loop, test or action of a plan; it runs the next step for each way in which it succeeds. */
interface Step {
  void run(Frame frame);
}
