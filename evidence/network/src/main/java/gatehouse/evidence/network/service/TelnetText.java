// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.ByteArrayOutputStream;

/**
 * What was said by Telnet, and the refusal of every option that was offered or asked for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc854">RFC 854</a>
 */
record TelnetText(String text, String refusal) {
  private static final int IAC = 255;
  private static final int SUBNEGOTIATION = 250;
  private static final int SUBNEGOTIATION_END = 240;
  private static final int WILL = 251;
  private static final int WONT = 252;
  private static final int DO = 253;
  private static final int DONT = 254;

  /** Reads what came so far. */
  static TelnetText of(byte[] bytes) {
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
    return new TelnetText(
        Dialogue.latin(text.toByteArray()), Dialogue.latin(refusal.toByteArray()));
  }
}
