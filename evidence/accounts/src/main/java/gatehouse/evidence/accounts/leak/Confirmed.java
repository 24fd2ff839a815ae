// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;

/** Asks a filter first, and of what that knows, one who knows exactly. */
public final class Confirmed implements LeakCheck {
  private final LeakCheck filter;
  private final LeakCheck exact;

  /** The filter, and who confirms it. */
  public Confirmed(LeakCheck filter, LeakCheck exact) {
    this.filter = filter;
    this.exact = exact;
  }

  @Override
  public Leak look(PasswordHash password) throws IOException {
    Leak first = filter.look(password);
    return first == Leak.PROBABLE ? exact.look(password) : first;
  }
}
