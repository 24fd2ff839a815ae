// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.evidence.network.service.Dialogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** MQTT 3.1.1 (3.1 and 3.2): connects with a name and a password, and leaves at once. */
final class MqttAttempt implements Attempt {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int CONNACK_BYTES = 4;
  private static final byte NAME_PASSWORD_CLEAN = (byte) 0xc2;

  @Override
  public End make(InetSocketAddress at, Pair pair) throws IOException {
    try (Dialogue dialogue = Dialogue.open(at)) {
      dialogue.send(connect(pair));
      byte[] answer = dialogue.hear(heard -> heard.length >= CONNACK_BYTES, SILENCE);
      if (answer.length < CONNACK_BYTES || answer[0] != 0x20) {
        return End.UNCLEAR;
      }
      if (answer[3] == 0) {
        dialogue.send(new byte[] {(byte) 0xe0, 0});
        return End.TAKEN;
      }
      return answer[3] == 4 || answer[3] == 5 ? End.REFUSED : End.UNCLEAR;
    }
  }

  private static byte[] connect(Pair pair) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    text(body, "MQTT");
    body.writeBytes(new byte[] {4, NAME_PASSWORD_CLEAN, 0, 30});
    text(body, "");
    text(body, pair.name());
    text(body, pair.password());
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    packet.write(0x10);
    packet.write(body.size());
    packet.writeBytes(body.toByteArray());
    return packet.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(0);
    out.write(bytes.length);
    out.writeBytes(bytes);
  }
}
