// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import java.io.IOException;
import java.net.InetSocketAddress;

/** One try of one pair at one port. */
interface Attempt {
  /** How it ended. */
  enum End {
    /** The service took the pair. */
    TAKEN,
    /** It asked again, or said no. */
    REFUSED,
    /** It shuts out whoever tries, so that no more may be tried. */
    LOCKED,
    /** Its sign-in is not one that can be tried. */
    UNCLEAR
  }

  /**
   * Tries.
   *
   * @throws IOException when the other side hangs up
   */
  End make(InetSocketAddress at, Pair pair) throws IOException;
}
