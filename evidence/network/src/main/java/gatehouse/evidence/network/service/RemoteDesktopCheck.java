// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;

/** Remote desktop (MS-RDPBCGR, 2.2.1.1): the request to connect, and whether it is confirmed. */
final class RemoteDesktopCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final byte[] REQUEST =
      HexFormat.of().parseHex("030000130ee000000000000100080003000000");
  private static final int CONFIRMED_AT = 5;
  private static final int CONFIRMED = 0xd0;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(REQUEST);
      byte[] answer = dialogue.hear(heard -> heard.length > CONFIRMED_AT, SILENCE);
      if (answer.length <= CONFIRMED_AT
          || answer[0] != REQUEST[0]
          || (answer[CONFIRMED_AT] & 0xff) != CONFIRMED) {
        return false;
      }
      teller.service(Protocol.REMOTE_DESKTOP);
      teller.asks(Protocol.REMOTE_DESKTOP);
      return true;
    }
  }
}
