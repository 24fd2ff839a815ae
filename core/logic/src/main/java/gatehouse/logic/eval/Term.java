// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

/** A compiled term. */
interface Term {
  /** The code of its value, or {@link gatehouse.logic.data.Domain#NONE} when it has none. */
  int code(Frame frame);
}
