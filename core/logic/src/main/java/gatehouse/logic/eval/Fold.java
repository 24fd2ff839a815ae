// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Domain;
import gatehouse.logic.syntax.Expr;

/** Takes in one value after another, as the last step of an aggregate's plan. */
final class Fold implements Step {
  private final Expr.Fold kind;
  private final Term target;
  private final Domain domain;
  private long value;
  private long count;

  Fold(Expr.Fold kind, Term target, Domain domain) {
    this.kind = kind;
    this.target = target;
    this.domain = domain;
  }

  void reset() {
    value = 0;
    count = 0;
  }

  @Override
  public void run(Frame frame) {
    if (kind == Expr.Fold.COUNT) {
      value++;
      return;
    }
    int code = target.code(frame);
    if (code == Domain.NONE) {
      return;
    }
    long next = domain.asNumber(code);
    value =
        switch (kind) {
          case COUNT, SUM -> value + next;
          case MIN -> count == 0 ? next : Math.min(value, next);
          case MAX -> count == 0 ? next : Math.max(value, next);
        };
    count++;
  }

  /** The code of the outcome; the least or greatest of nothing is no value. */
  int code() {
    boolean needsOne = kind == Expr.Fold.MIN || kind == Expr.Fold.MAX;
    return needsOne && count == 0 ? Domain.NONE : domain.number(value);
  }
}
