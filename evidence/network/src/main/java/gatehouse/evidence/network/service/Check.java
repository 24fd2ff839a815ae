// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.IOException;

/** Looks at one open port, with questions that only read. */
interface Check {
  /**
   * Tells what is there; true when it was what this check is for.
   *
   * @throws IOException when the other side hangs up or cannot be understood
   */
  boolean look(Teller teller) throws IOException;
}
