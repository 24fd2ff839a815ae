// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.time.Duration;

/**
 * MQTT 3.1.1: connects without a name, and leaves at once; nothing is subscribed or published.
 *
 * @param protocol with or without encryption
 */
record MqttCheck(Protocol protocol) implements Check {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final int CONNACK = 0x20;
  private static final int CONNACK_BYTES = 4;
  private static final int BAD_PASSWORD = 4;
  private static final int NOT_AUTHORISED = 5;

  @Override
  public boolean look(Teller teller) throws IOException {
    try (Dialogue dialogue =
        protocol == Protocol.MQTT_TLS ? Secure.open(teller.at(), teller.left()) : teller.talk()) {
      dialogue.send(connect());
      byte[] answer = dialogue.hear(b -> b.length >= CONNACK_BYTES, SILENCE);
      if (answer.length < CONNACK_BYTES || answer[0] != CONNACK || answer[1] != 2) {
        return false;
      }
      teller.service(protocol);
      int code = answer[3] & 0xff;
      if (code == 0) {
        teller.open(protocol, "all messages");
        dialogue.send(new byte[] {(byte) 0xE0, 0});
      } else if (code == BAD_PASSWORD || code == NOT_AUTHORISED) {
        teller.asks(protocol);
      }
      return true;
    }
  }

  /** CONNECT with a clean session, 30 s keep-alive, and a client id of the broker's choice. */
  private static byte[] connect() {
    return new byte[] {0x10, 12, 0, 4, 'M', 'Q', 'T', 'T', 4, 2, 0, 30, 0, 0};
  }
}
