// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/** Yeelight's LAN control: asks whether the lamp is on, which needs no key where it is open. */
final class YeelightCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send("{\"id\":1,\"method\":\"get_prop\",\"params\":[\"power\"]}\r\n");
      String answer = dialogue.text("\"result\"", SILENCE);
      if (!answer.contains("\"result\"") || !answer.contains("\"id\"")) {
        return false;
      }
      teller.service(Protocol.YEELIGHT);
      teller.open(Protocol.YEELIGHT, "control");
      return true;
    }
  }
}
