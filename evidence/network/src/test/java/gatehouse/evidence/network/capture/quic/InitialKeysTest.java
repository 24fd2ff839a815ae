// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The examples are those of RFC 9001, appendix A.1, and RFC 9369, appendix A.1. */
class InitialKeysTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] ID = HEX.parseHex("8394c8f03e515708");

  @Test
  void keys_ofVersion1_areThoseOfTheStandard() {
    InitialKeys keys = InitialKeys.of(QuicVersion.V1, ID);
    assertThat(HEX.formatHex(keys.key().getEncoded()))
        .isEqualTo("1f369613dd76d5467730efcbe3b1a22d");
    assertThat(HEX.formatHex(keys.iv())).isEqualTo("fa044b2f42a3fd3b46fb255c");
    assertThat(HEX.formatHex(keys.header().getEncoded()))
        .isEqualTo("9f50449e04a0e810283a1e9933adedd2");
  }

  @Test
  void keys_ofVersion2_areThoseOfTheStandard() {
    InitialKeys keys = InitialKeys.of(QuicVersion.V2, ID);
    assertThat(HEX.formatHex(keys.key().getEncoded()))
        .isEqualTo("8b1a0bc121284290a29e0971b5cd045d");
    assertThat(HEX.formatHex(keys.iv())).isEqualTo("91f73e2351d8fa91660e909f");
    assertThat(HEX.formatHex(keys.header().getEncoded()))
        .isEqualTo("45b95e15235d6f45a6b19cbcb0294ba9");
  }
}
