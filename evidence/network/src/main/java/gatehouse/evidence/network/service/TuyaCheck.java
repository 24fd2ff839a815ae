// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.zip.CRC32;

/** Tuya's LAN protocol: one sign of life, which every version before 3.4 answers without a key. */
final class TuyaCheck implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int PREFIX = 0x000055aa;
  private static final int SUFFIX = 0x0000aa55;
  private static final int HEARTBEAT = 9;
  private static final int HEADER = 16;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue = teller.talk()) {
      dialogue.send(heartbeat());
      byte[] answer = dialogue.hear(b -> b.length >= HEADER, SILENCE);
      if (answer.length < HEADER || ByteBuffer.wrap(answer).getInt() != PREFIX) {
        return false;
      }
      teller.service(Protocol.TUYA);
      return true;
    }
  }

  private static byte[] heartbeat() {
    ByteBuffer frame = ByteBuffer.allocate(HEADER + 8);
    frame.putInt(PREFIX).putInt(1).putInt(HEARTBEAT).putInt(8);
    CRC32 crc = new CRC32();
    crc.update(frame.array(), 0, HEADER);
    return frame.putInt((int) crc.getValue()).putInt(SUFFIX).array();
  }
}
