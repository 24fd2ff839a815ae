// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.network.router.http.RouterException;
import java.nio.charset.StandardCharsets;

/** Whatever a router answers while it is looked at, reading it ends as each reader says. */
class LiveAnswerFuzz {
  @FuzzTest
  void read_anything_endsTyped(byte[] data) {
    read(data);
  }

  static void read(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    assertThat(NatPmp.isAnswer(data) && data.length != 12).isFalse();
    Description.of(text).ifPresent(d -> assertThat(d.control()).startsWith("/"));
    IgdClient.location(data).ifPresent(u -> assertThat(u.getScheme()).isEqualTo("http"));
    DefaultGateway.of(text).ifPresent(a -> assertThat(a).matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}"));
    try {
      DigestAuth auth = DigestAuth.of(text);
      assertThat(auth.header("owner", new byte[] {1}, "/control", "00"))
          .doesNotContain("\r", "\n")
          .startsWith("Digest ");
    } catch (RouterException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }
}
