// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Android's debug bridge (the protocol page of platform/packages/modules/adb): says who connects,
 * shows no key, and looks whether one is asked for.
 */
final class AdbCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int HEADER = 24;
  private static final int VERSION = 0x01000000;
  private static final int LARGEST = 4096;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(connect());
      byte[] answer = dialogue.hear(b -> b.length >= HEADER, SILENCE);
      String command = Dialogue.latin(answer).substring(0, Math.min(4, answer.length));
      if (answer.length < HEADER || !command.matches("CNXN|AUTH|STLS")) {
        return false;
      }
      teller.service(Protocol.ADB);
      if (command.equals("CNXN")) {
        teller.open(Protocol.ADB, "a shell");
      } else {
        teller.asks(Protocol.ADB);
      }
      return true;
    }
  }

  private static byte[] connect() {
    byte[] banner = "host::\0".getBytes(StandardCharsets.US_ASCII);
    int sum = 0;
    for (byte b : banner) {
      sum += b & 0xff;
    }
    int command =
        ByteBuffer.wrap("CNXN".getBytes(StandardCharsets.US_ASCII))
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
    ByteBuffer message = ByteBuffer.allocate(HEADER + banner.length).order(ByteOrder.LITTLE_ENDIAN);
    message.putInt(command).putInt(VERSION).putInt(LARGEST).putInt(banner.length);
    return message.putInt(sum).putInt(~command).put(banner).array();
  }
}
