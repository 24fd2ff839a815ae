// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Frames made by python-miio. */
class FrameVectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void keys_ofATokenOfTheVectors_areTheirs() throws IOException, WireException {
    for (JsonNode vector : Shared.vectors().path("miio")) {
      TokenKeys keys = new TokenKeys(Token.parse(vector.path("token").asString()));

      assertThat(HEX.formatHex(keys.key())).isEqualTo(vector.path("key").asString());
      assertThat(HEX.formatHex(keys.iv())).isEqualTo(vector.path("iv").asString());
    }
  }

  @Test
  void frame_ofTheVectors_isSealedAndOpened() throws IOException, WireException {
    for (JsonNode vector : Shared.vectors().path("miio")) {
      FrameCipher cipher = new FrameCipher(Token.parse(vector.path("token").asString()));
      byte[] packet = HEX.parseHex(vector.path("packet").asString());
      byte[] text =
          vector.path("plaintext").asString().replace("\\0", "\0").getBytes(StandardCharsets.UTF_8);
      long did = Long.parseUnsignedLong(vector.path("did").asString(), 16);

      assertThat(cipher.open(packet, packet.length)).isEqualTo(text);
      assertThat(cipher.seal(did, vector.path("stamp").asLong(), text)).isEqualTo(packet);
    }
  }

  @Test
  void hello_ofTheVectors_isThePlainOne() throws IOException {
    assertThat(HEX.formatHex(Hello.plain().bytes()))
        .isEqualTo(Shared.vectors().path("hello").asString());
  }
}
