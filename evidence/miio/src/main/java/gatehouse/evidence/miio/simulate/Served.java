// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;

/** What is done when a socket has something to be read. */
interface Served {
  /** Reads what is there, at most a fair share of it. */
  void ready() throws IOException;

  /** What is done after that. */
  interface After<S extends Served> {
    void served(S served) throws IOException;
  }
}
