// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.Shared;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Requests made by the tokens extractor. */
class CloudVectorsTest {
  @Test
  void signedNonce_ofTheVectors_isTheirs() throws IOException {
    JsonNode vector = Shared.vectors().path("cloud_rc4");

    assertThat(Nonces.signed(text(vector, "ssecurity"), text(vector, "nonce")))
        .isEqualTo(text(vector, "signed_nonce"));
  }

  @Test
  void encrypted_ofTheVectors_isTheirForm() throws IOException {
    JsonNode vector = Shared.vectors().path("cloud_rc4");
    Map<String, String> expected = strings(vector.path("form"));
    EncryptedRequest request =
        new EncryptedRequest(
            text(vector, "method"),
            URI.create(text(vector, "url")).getPath(),
            strings(vector.path("plain")));

    assertThat(request.form(text(vector, "ssecurity"), text(vector, "nonce")))
        .containsExactlyEntriesOf(expected);
  }

  @Test
  void decrypted_ofTheVectors_isTheirText() throws IOException {
    JsonNode vector = Shared.vectors().path("cloud_rc4");

    assertThat(
            EncryptedRequest.decrypted(
                text(vector.path("form"), "data"),
                text(vector, "ssecurity"),
                text(vector, "nonce")))
        .isEqualTo(text(vector, "decrypt_of_data"));
  }

  @Test
  void plain_ofTheVectors_isTheirSignature() throws IOException {
    JsonNode rc4 = Shared.vectors().path("cloud_rc4");
    JsonNode vector = Shared.vectors().path("cloud_hmac_unencrypted");

    assertThat(
            new PlainRequest(text(vector, "path"), text(rc4.path("plain"), "data"))
                .signature(text(rc4, "ssecurity"), text(rc4, "nonce")))
        .isEqualTo(text(vector, "signature"));
  }

  @Test
  void fresh_atAMinute_endsWithIt() {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(60L * 0x01b05515), ZoneOffset.UTC);
    byte[] nonce = Base64.getDecoder().decode(Nonces.fresh(new Random(1), clock));

    assertThat(nonce).hasSize(12).endsWith(0x01, 0xb0, 0x55, 0x15);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }

  private static Map<String, String> strings(JsonNode node) {
    Map<String, String> strings = new LinkedHashMap<>();
    node.properties().forEach(p -> strings.put(p.getKey(), p.getValue().asString()));
    return strings;
  }
}
