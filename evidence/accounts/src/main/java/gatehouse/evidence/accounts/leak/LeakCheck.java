// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;

/** Knows which passwords have leaked. */
@FunctionalInterface
public interface LeakCheck {
  /**
   * Looks a password up.
   *
   * @throws IOException when the list cannot be read or asked
   */
  Leak look(PasswordHash password) throws IOException;
}
