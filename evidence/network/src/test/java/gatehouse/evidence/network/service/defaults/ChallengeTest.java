// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.fact.Protocol;
import org.junit.jupiter.api.Test;

class ChallengeTest {
  /** RFC 2617, 3.5, whose nonce of the client differs, so that only the rest can be compared. */
  private static final Pair MUFASA = new Pair(Protocol.HTTP, "*", "Mufasa", "Circle Of Life");

  @Test
  void digest_ofRfc2069_isAnsweredAsItsErratumHasIt() {
    String challenge =
        "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"";
    assertThat(
            Challenge.answer(
                    challenge,
                    "GET",
                    "/dir/index.html",
                    new Pair(Protocol.HTTP, "*", "Mufasa", "CircleOfLife"))
                .orElseThrow())
        .contains("response=\"1949323746fe6a43ef61f9606e7febea\"");
  }

  @Test
  void basic_isNameAndPasswordInBase64() {
    assertThat(Challenge.answer("Basic realm=\"x\"", "GET", "/", MUFASA))
        .contains("Basic TXVmYXNhOkNpcmNsZSBPZiBMaWZl");
  }

  @Test
  void digest_ofAnotherForm_isNotAnswered() {
    assertThat(Challenge.answer("Digest nonce=\"a\", algorithm=SHA-256", "GET", "/", MUFASA))
        .isEmpty();
    assertThat(Challenge.answer("Digest realm=\"x\"", "GET", "/", MUFASA)).isEmpty();
  }

  @Test
  void digest_thatBreaksTheHeader_isNotAnswered() {
    assertThat(Challenge.answer("Digest nonce=\"a\\b\r\nX: y\"", "GET", "/", MUFASA)).isEmpty();
  }
}
