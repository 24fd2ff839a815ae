// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.Aspect;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
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

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      TelnetTalk.Said said = TelnetTalk.until(dialogue, ShellCheck::prompt, SILENCE);
      String text = said.text();
      if (!prompt(text) && !said.telnet()) {
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
}
