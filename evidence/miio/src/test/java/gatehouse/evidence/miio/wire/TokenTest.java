// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenTest {
  private static final String HEX = "00112233445566778899aabbccddeeff";

  @Test
  void token_inAMessage_isNotShown() throws WireException {
    Token token = Token.parse(HEX);

    assertThat(new Disclosure.GivenOut(token).toString()).doesNotContain("0011", "[0, 17");
  }

  @Test
  void token_cleared_opensNothing() throws WireException {
    Token token = Token.parse(HEX);
    token.close();

    assertThatThrownBy(token::copy).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void parse_somethingElse_doesNotRepeatIt() {
    assertThatThrownBy(() -> Token.parse(HEX + "0"))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("33 characters")
        .hasMessageNotContaining("0011");
    assertThatThrownBy(() -> Token.parse("x" + HEX.substring(1)))
        .isInstanceOf(WireException.class)
        .hasMessageNotContaining("0112");
  }

  @Test
  void blank_zerosAndOnes_only() throws WireException {
    assertThat(Token.filled(0).blank()).isTrue();
    assertThat(Token.filled(0xff).blank()).isTrue();
    assertThat(Token.filled(1).blank()).isFalse();
    assertThat(Token.parse(HEX).blank()).isFalse();
  }
}
