// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChallengeMutationTest {
  private static final List<String> SEEDS =
      List.of(
          "Basic realm=\"camera\"",
          "Digest realm=\"IP Camera\", nonce=\"6f1a00ff\", qop=\"auth\", algorithm=MD5",
          "Digest realm=\"\\\"\", nonce=x, qop=auth-int, stale=TRUE, opaque=\"1\"");

  @Test
  void answer_damaged_isOneLineOrNone() {
    assertThatCode(() -> run(Mutations.BRIEF)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void answer_damagedOften_isOneLineOrNone() {
    assertThatCode(() -> run(Mutations.LONG)).doesNotThrowAnyException();
  }

  private static void run(int times) throws Exception {
    Mutations.ofTexts(SEEDS)
        .with(List.of("nonce=", "realm=", "\"", "\r\n", "qop=\"auth\""))
        .run(times, ChallengeFuzz::answer);
  }
}
