// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.Aspect;
import gatehouse.model.fact.Protocol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Telnet (RFC 854): refuses every option, and looks whether a name is asked for or a shell waits.
 */
final class ShellCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1200);
  private static final Pattern ASKS =
      Pattern.compile("(?s).*(?:login|user ?name|user|password|account)\\s*:\\s*$");
  private static final Pattern SHELL = Pattern.compile("(?s).*[#$]\\s*$");
  private static final int IAC = 255;
  private static final int SUBNEGOTIATION = 250;
  private static final int SUBNEGOTIATION_END = 240;
  private static final int WILL = 251;
  private static final int WONT = 252;
  private static final int DO = 253;
  private static final int DONT = 254;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = Dialogue.open(teller.at())) {
      Heard heard = Heard.of(dialogue.hear(b -> prompt(Heard.of(b).text()), SILENCE));
      String text = heard.text();
      if (!prompt(text) && !heard.refusal().isEmpty()) {
        dialogue.send(heard.refusal().getBytes(StandardCharsets.ISO_8859_1));
        text += Heard.of(dialogue.hear(b -> prompt(Heard.of(b).text()), SILENCE)).text();
      }
      if (!prompt(text) && heard.refusal().isEmpty()) {
        return false;
      }
      teller.service(Protocol.TELNET);
      if (ASKS.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
        teller.asks(Protocol.TELNET);
      } else if (SHELL.matcher(text).matches()) {
        teller.open(Protocol.TELNET, "a shell");
      } else {
        teller.missed(Aspect.SERVICES, "it answers without a prompt that is understood");
      }
      return true;
    }
  }

  private static boolean prompt(String text) {
    return ASKS.matcher(text.toLowerCase(Locale.ROOT)).matches() || SHELL.matcher(text).matches();
  }

  /** What was said, and the refusal of every option that was offered or asked for. */
  record Heard(String text, String refusal) {
    static Heard of(byte[] bytes) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      ByteArrayOutputStream refusal = new ByteArrayOutputStream();
      for (int i = 0; i < bytes.length; i++) {
        if ((bytes[i] & 0xff) != IAC || i + 1 == bytes.length) {
          text.write(bytes[i]);
          continue;
        }
        int command = bytes[++i] & 0xff;
        if (command == SUBNEGOTIATION) {
          while (i < bytes.length && (bytes[i] & 0xff) != SUBNEGOTIATION_END) {
            i++;
          }
        } else if (command >= WILL && i + 1 < bytes.length) {
          int answer = command == DO || command == DONT ? WONT : DONT;
          refusal.writeBytes(new byte[] {(byte) IAC, (byte) answer, bytes[++i]});
        }
      }
      return new Heard(Dialogue.latin(text.toByteArray()), Dialogue.latin(refusal.toByteArray()));
    }
  }
}
