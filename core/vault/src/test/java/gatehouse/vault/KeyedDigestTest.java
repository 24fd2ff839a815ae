// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {
  @Test
  void of_sameSecret_isTheSameUnderOneKeyOnly() {
    try (KeyedDigest one = KeyedDigest.passing(Vaults.RANDOM);
        KeyedDigest other = KeyedDigest.passing(Vaults.RANDOM)) {
      assertThat(one.of(Vaults.token("a")))
          .matches("[0-9a-f]{64}")
          .isEqualTo(one.of(Vaults.token("a")))
          .isNotEqualTo(one.of(Vaults.token("b")))
          .isNotEqualTo(other.of(Vaults.token("a")));
    }
  }

  @Test
  void of_artefactAndSecret_areNeverTheSame() throws IOException {
    try (KeyedDigest digest = KeyedDigest.passing(Vaults.RANDOM)) {
      byte[] bytes = "a".getBytes(StandardCharsets.US_ASCII);

      assertThat(digest.of(new ByteArrayInputStream(bytes)))
          .isNotEqualTo(digest.of(Vaults.token("a")));
    }
  }

  /** RFC 4231, test case 2, whose key and data the label stands in front of here. */
  @Test
  void hmac_withEmptyLabel_isHmacOverAZeroByteAndTheData() {
    byte[] key = "Jefe".getBytes(StandardCharsets.US_ASCII);
    javax.crypto.Mac plain = Hmac.begin(key, "");
    plain.reset();

    assertThat(
            HexFormat.of()
                .formatHex(
                    plain.doFinal(
                        "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }
}
