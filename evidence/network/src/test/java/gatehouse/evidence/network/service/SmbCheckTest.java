// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SmbCheckTest {
  private static final String OLD = "00000047ff534d4272000000008801c8" + "00".repeat(20) + "11";

  @Test
  void answer_withTheFirstDialect_isVersion1() {
    assertThat(answer(OLD + "0000" + "00".repeat(38))).isEqualTo(SmbAnswer.VERSION_1);
  }

  @Test
  void answer_thatWantsNoneOfThem_isNotVersion1() {
    assertThat(answer(OLD + "ffff" + "00".repeat(38))).isEqualTo(SmbAnswer.UNWILLING);
  }

  @Test
  void answer_ofANewerVersion_isNewer() {
    assertThat(answer("000000f8fe534d42" + "00".repeat(60))).isEqualTo(SmbAnswer.NEWER);
  }

  @Test
  void answer_thatIsSomethingElse_isNone() {
    assertThat(answer("485454502f312e3120343030")).isEqualTo(SmbAnswer.NONE);
    assertThat(answer("")).isEqualTo(SmbAnswer.NONE);
  }

  @Test
  void question_announcesItsOwnLength() {
    byte[] question = SmbNegotiate.OLD_AND_NEW;
    assertThat(question[3] & 0xff).isEqualTo(question.length - 4);
    assertThat(question[4 + 33] & 0xff).isEqualTo(question.length - 4 - 35);
  }

  private static SmbAnswer answer(String hex) {
    return SmbAnswer.of(HexFormat.of().parseHex(hex));
  }
}
