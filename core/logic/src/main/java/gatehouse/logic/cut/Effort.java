// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

/** How much all searches for one answer may still do together, in clauses that they look at. */
final class Effort {
  private long left;

  Effort(long clauses) {
    left = clauses;
  }

  /** Looks at so many clauses; false when that is too much. */
  boolean spend(long clauses) {
    left -= clauses;
    return left > 0;
  }

  boolean isSpent() {
    return left <= 0;
  }
}
