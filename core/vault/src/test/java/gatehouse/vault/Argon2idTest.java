// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Argon2idTest {
  /** RFC 9106, section 5.3. */
  @Test
  void key_caseOfTheRfc_isThatOfTheRfc() {
    byte[] key =
        Argon2id.key(
            filled(32, 1),
            Argon2id.builder()
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4)));

    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }

  /** The reference implementation's test of Argon2id with 256 KiB and 2 passes. */
  @Test
  void key_caseOfTheReference_isThatOfTheReference() {
    byte[] key =
        Argon2id.key(
            "password".getBytes(US_ASCII),
            "somesalt".getBytes(US_ASCII),
            new Argon2Cost(256, 2, 1));

    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
  }

  @Test
  void cost_beyondAnyVault_isRefusedBeforeMemoryIsTaken() {
    assertThatThrownBy(() -> Argon2Cost.hostile(Integer.MAX_VALUE, 1, 1))
        .isInstanceOf(VaultException.class)
        .extracting(e -> ((VaultException) e).reason())
        .isEqualTo(VaultException.Reason.TOO_COSTLY);
    assertThatThrownBy(() -> Argon2Cost.hostile(8, Integer.MAX_VALUE, 1))
        .isInstanceOf(VaultException.class);
    assertThatThrownBy(() -> Argon2Cost.hostile(-1, 1, 1)).isInstanceOf(VaultException.class);
    assertThatThrownBy(() -> Argon2Cost.hostile(1024, 0, 1)).isInstanceOf(VaultException.class);
    assertThatThrownBy(() -> Argon2Cost.hostile(1024, 1, 128)).isInstanceOf(VaultException.class);
  }

  @Test
  void cost_standard_isWhatAHeaderMayAskFor() throws VaultException {
    Argon2Cost cost = Argon2Cost.STANDARD;

    assertThat(Argon2Cost.hostile(cost.memoryKib(), cost.passes(), cost.lanes())).isEqualTo(cost);
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
