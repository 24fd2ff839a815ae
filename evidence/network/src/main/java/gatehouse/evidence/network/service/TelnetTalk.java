// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/** A conversation by Telnet in which every option is refused, in as many rounds as are usual. */
public final class TelnetTalk {
  private static final int MOST_ROUNDS = 8;

  private TelnetTalk() {}

  /**
   * What was said.
   *
   * @param text without what is said of options
   * @param telnet whether options were spoken of, as only Telnet does
   */
  public record Said(String text, boolean telnet) {}

  /** Hears until the text is such that it is our turn, until silence, or for eight rounds. */
  public static Said until(Dialogue dialogue, Predicate<String> turn, Duration silence)
      throws IOException {
    StringBuilder text = new StringBuilder();
    boolean telnet = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      TelnetText heard =
          TelnetText.of(dialogue.hear(bytes -> enough(TelnetText.of(bytes), turn), silence));
      text.append(heard.text());
      if (heard.refusal().isEmpty()) {
        break;
      }
      telnet = true;
      dialogue.send(heard.refusal().getBytes(StandardCharsets.ISO_8859_1));
      if (turn.test(text.toString())) {
        break;
      }
    }
    return new Said(text.toString(), telnet);
  }

  private static boolean enough(TelnetText heard, Predicate<String> turn) {
    return !heard.refusal().isEmpty() || turn.test(heard.text());
  }
}
