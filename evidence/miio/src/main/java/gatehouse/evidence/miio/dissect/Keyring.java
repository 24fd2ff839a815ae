// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The owner's tokens, by device id; for one thread. */
public final class Keyring {
  /** What a token did with a frame. */
  public sealed interface Opening {
    /** It opened it; there is no message when what it says cannot be read. */
    record Opened(Optional<JsonNode> message) implements Opening {}

    /** It did not, although it is the device's. */
    record Refused() implements Opening {}

    /** There is no token for that device. */
    record NoToken() implements Opening {}
  }

  private final Map<Long, FrameCipher> ciphers = new HashMap<>();

  /** A keyring of these tokens, which it copies. */
  public Keyring(Map<Long, Token> tokens) {
    tokens.forEach((id, token) -> ciphers.put(id, new FrameCipher(token)));
  }

  /** Opens a frame with the token of the device whose id stands in it. */
  public Opening open(long deviceId, byte[] frame) {
    FrameCipher cipher = ciphers.get(deviceId);
    if (cipher == null) {
      return new Opening.NoToken();
    }
    try {
      return new Opening.Opened(message(cipher.open(frame, frame.length)));
    } catch (WireException e) {
      return new Opening.Refused();
    }
  }

  private static Optional<JsonNode> message(byte[] text) {
    try {
      return Optional.of(DeviceJson.read(text));
    } catch (JsonFlaw e) {
      // The seal held, so the frame counts.
      return Optional.empty();
    }
  }
}
