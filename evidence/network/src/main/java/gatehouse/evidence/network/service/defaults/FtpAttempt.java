// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.evidence.network.service.Dialogue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

/** FTP (RFC 959, 4.1.1): a name, a password, and goodbye. */
final class FtpAttempt implements Attempt {
  /** A refusal is often held back for a while, so that guessing is slow. */
  private static final Duration SILENCE = Duration.ofSeconds(4);

  @Override
  public End make(InetSocketAddress at, Pair pair) throws IOException {
    try (Dialogue dialogue = Dialogue.open(at)) {
      if (!dialogue.text("\n", SILENCE).startsWith("220")) {
        return End.UNCLEAR;
      }
      dialogue.send("USER " + pair.name() + "\r\n");
      String answer = dialogue.text("\n", SILENCE);
      if (answer.startsWith("331")) {
        dialogue.send("PASS " + pair.password() + "\r\n");
        answer = dialogue.text("\n", SILENCE);
      }
      if (answer.startsWith("421")) {
        return End.LOCKED;
      }
      if (answer.startsWith("230")) {
        dialogue.send("QUIT\r\n");
        return End.TAKEN;
      }
      return answer.startsWith("530") ? End.REFUSED : End.UNCLEAR;
    }
  }
}
