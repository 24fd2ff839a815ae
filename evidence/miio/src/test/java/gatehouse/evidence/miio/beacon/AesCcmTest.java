// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** NIST SP 800-38C, example 1: a tag of four bytes, a nonce of seven. */
class AesCcmTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void ccm_theExampleOfNist_isReproduced() {
    AesCcm ccm = new AesCcm(HEX.parseHex("404142434445464748494a4b4c4d4e4f"));
    byte[] nonce = HEX.parseHex("10111213141516");
    byte[] text = HEX.parseHex("20212223");

    assertThat(HEX.formatHex(ccm.transform(nonce, text))).isEqualTo("7162015b");
    assertThat(HEX.formatHex(ccm.tag(nonce, HEX.parseHex("0001020304050607"), text)))
        .isEqualTo("4dac255d");
  }
}
