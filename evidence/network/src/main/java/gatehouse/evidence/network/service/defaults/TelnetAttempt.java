// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.evidence.network.service.Dialogue;
import gatehouse.evidence.network.service.TelnetTalk;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Telnet: waits for the questions for name and password, and looks whether a shell follows. */
final class TelnetAttempt implements Attempt {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final Pattern NAME =
      Pattern.compile("(?s).*(?:login|user ?name|user|account)\\s*:\\s*$");
  private static final Pattern PASSWORD = Pattern.compile("(?s).*password\\s*:\\s*$");
  private static final Pattern SHELL = Pattern.compile("(?s).*[#$]\\s*$");
  private static final Pattern LOCKED =
      Pattern.compile("(?s).*(?:locked|too many|try again later|blocked).*");

  @Override
  public End make(InetSocketAddress at, Pair pair) throws IOException {
    try (Dialogue dialogue = Dialogue.open(at)) {
      String text = hear(dialogue);
      if (NAME.matcher(text).matches()) {
        dialogue.send(pair.name() + "\r\n");
        text = hear(dialogue);
      }
      if (PASSWORD.matcher(text).matches()) {
        dialogue.send(pair.password() + "\r\n");
        text = hear(dialogue);
      } else if (!SHELL.matcher(text).matches()) {
        return LOCKED.matcher(text).matches() ? End.LOCKED : End.UNCLEAR;
      }
      if (SHELL.matcher(text).matches()) {
        return End.TAKEN;
      }
      return LOCKED.matcher(text).matches() ? End.LOCKED : End.REFUSED;
    }
  }

  /** What is said until it is the other's turn, in small letters; every option is refused. */
  private static String hear(Dialogue dialogue) throws IOException {
    return TelnetTalk.until(dialogue, TelnetAttempt::isTurn, SILENCE)
        .text()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isTurn(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return NAME.matcher(small).matches()
        || PASSWORD.matcher(small).matches()
        || SHELL.matcher(small).matches();
  }
}
