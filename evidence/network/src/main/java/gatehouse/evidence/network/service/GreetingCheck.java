// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/** Services that greet first and say what they are: SSH (RFC 4253, 4.2) and FTP (RFC 959). */
record GreetingCheck(Protocol protocol, String begins) implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int LONGEST = 255;

  static final GreetingCheck SSH = new GreetingCheck(Protocol.SSH, "SSH-");
  static final GreetingCheck FTP = new GreetingCheck(Protocol.FTP, "220");

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = Dialogue.open(teller.at())) {
      String text = dialogue.text("\n", SILENCE);
      if (!text.startsWith(begins)) {
        return false;
      }
      teller.service(protocol);
      String line = text.lines().findFirst().orElse("");
      teller.product(
          PlainText.of(line.substring(begins.length(), Math.min(line.length(), LONGEST)))
              .orElse(""),
          "");
      return true;
    }
  }
}
