// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.budget;

/** An evaluation was stopped because it made more than it was allowed to. */
public final class BudgetExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BudgetExceededException(String message) {
    super(message);
  }
}
