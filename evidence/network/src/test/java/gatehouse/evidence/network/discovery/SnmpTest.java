// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SnmpTest {
  /** An answer to number 5 of version 2c: sysDescr.0 is "Camera1". */
  static final byte[] ANSWER =
      HexFormat.of()
          .parseHex(
              "302d02010104067075626c6963a220020105020100020100301530130608"
                  + "2b060102010101000407"
                  + "43616d65726131");

  @Test
  void question_isAGetOfTheDescription_asPublic() {
    assertThat(HexFormat.of().formatHex(Snmp.question(Snmp.VERSION_1, 7)))
        .isEqualTo(
            "302602010004067075626c6963a019020107020100020100300e300c06082b060102010101000500");
  }

  @Test
  void answer_toTheQuestion_saysWhatItIs() {
    assertThat(Snmp.answer(ANSWER, Snmp.VERSION_2C, 5)).contains("Camera1");
  }

  @Test
  void answer_toAnotherQuestion_isNone() {
    assertThat(Snmp.answer(ANSWER, Snmp.VERSION_2C, 6)).isEmpty();
    assertThat(Snmp.answer(ANSWER, Snmp.VERSION_1, 5)).isEmpty();
  }

  @Test
  void answer_withAnError_isNone() {
    byte[] refused = ANSWER.clone();
    refused[20] = 2;
    assertThat(Snmp.answer(refused, Snmp.VERSION_2C, 5)).isEmpty();
  }
}
