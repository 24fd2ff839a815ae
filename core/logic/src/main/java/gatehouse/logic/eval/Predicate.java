// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

/** A compiled test. */
interface Predicate {
  boolean test(Frame frame);
}
