// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/** SSH (RFC 4253, 4.2), which greets first and says what it is. */
final class SshCheck implements Check {
  private static final String BEGINS = "SSH-";
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int LONGEST = 255;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      String text = dialogue.text("\n", SILENCE);
      if (!text.startsWith(BEGINS)) {
        return false;
      }
      teller.service(Protocol.SSH);
      String line = text.lines().findFirst().orElse("");
      teller.product(
          PlainText.of(line.substring(BEGINS.length(), Math.min(line.length(), LONGEST)))
              .orElse(""),
          "");
      return true;
    }
  }
}
