// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * VNC (RFC 6143, 7.1.1 and 7.1.2): agrees on a version, reads which sign-ins there are, and leaves;
 * the screen is never asked for.
 */
final class ScreenCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final Pattern GREETING = Pattern.compile("RFB (\\d{3})\\.(\\d{3})\n");
  private static final int GREETING_BYTES = 12;
  private static final int SERVER_CHOOSES = 3;
  private static final int NO_SIGN_IN = 1;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      String greeting =
          Dialogue.latin(dialogue.hear(heard -> heard.length >= GREETING_BYTES, SILENCE));
      Matcher version = GREETING.matcher(greeting);
      if (!version.lookingAt()) {
        return false;
      }
      teller.service(Protocol.VNC);
      dialogue.send(version.group().getBytes(StandardCharsets.US_ASCII));
      boolean chosen = Integer.parseInt(version.group(2)) <= SERVER_CHOOSES;
      byte[] offer = dialogue.hear(heard -> whole(heard, chosen), SILENCE);
      if (whole(offer, chosen)) {
        tell(teller, offer, chosen);
      }
      return true;
    }
  }

  private static void tell(Teller teller, byte[] offer, boolean chosen) {
    boolean open = false;
    for (int i = chosen ? 3 : 1; i < (chosen ? 4 : 1 + (offer[0] & 0x7f)); i++) {
      open |= offer[i] == NO_SIGN_IN;
    }
    if (open) {
      teller.open(Protocol.VNC, "the screen");
    } else if (chosen || offer[0] != 0) {
      teller.asks(Protocol.VNC);
    }
  }

  /** One number of four bytes in the oldest version, else a count and as many bytes. */
  private static boolean whole(byte[] offer, boolean chosen) {
    return chosen ? offer.length >= 4 : offer.length > 0 && offer.length > (offer[0] & 0x7f);
  }
}
