// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

/** Asks a router for its outside address by NAT-PMP (RFC 6886, 3.2); opens nothing. */
final class NatPmp {
  private static final byte[] OUTSIDE_ADDRESS = {0, 0};
  private static final int ANSWER_BYTES = 12;
  private static final int ANSWER = 0x80;

  private NatPmp() {}

  /** Whether the router opens doors in this way. */
  static boolean answers(InetAddress host, int port, Duration patience) {
    Optional<byte[]> answer = Datagram.ask(host, port, OUTSIDE_ADDRESS, patience);
    return answer.filter(NatPmp::isAnswer).isPresent();
  }

  /** The right version and operation, and no refusal. */
  static boolean isAnswer(byte[] answer) {
    return answer.length == ANSWER_BYTES
        && answer[0] == 0
        && (answer[1] & 0xff) == ANSWER
        && answer[2] == 0
        && answer[3] == 0;
  }
}
