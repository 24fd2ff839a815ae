// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/**
 * FTP (RFC 959, 5.4): reads the greeting, and asks whether it lets in {@code anonymous}, the name
 * that everybody may give (RFC 1635). No file is listed or fetched.
 */
final class FtpCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final String READY = "220";
  private static final String LET_IN = "230";
  private static final String PASSWORD_WANTED = "331";
  private static final int LONGEST = 255;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      String greeting = dialogue.text("\n", SILENCE);
      if (!greeting.startsWith(READY)) {
        return false;
      }
      teller.service(Protocol.FTP);
      String line = greeting.lines().findFirst().orElse("");
      teller.product(
          PlainText.of(line.substring(READY.length(), Math.min(line.length(), LONGEST))).orElse(""),
          "");
      String answer = say(dialogue, "USER anonymous");
      boolean wanted = answer.startsWith(PASSWORD_WANTED);
      if (wanted) {
        answer = say(dialogue, "PASS guest@");
      }
      if (answer.startsWith(LET_IN)) {
        teller.open(Protocol.FTP, "files");
        say(dialogue, "QUIT");
      } else if (wanted || answer.startsWith("5") || answer.startsWith("4")) {
        teller.asks(Protocol.FTP);
      }
      return true;
    }
  }

  private static String say(Dialogue dialogue, String words) throws IOException {
    dialogue.send(words + "\r\n");
    return dialogue.text("\n", SILENCE);
  }
}
