// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.accounts.leak.Leak;
import gatehouse.evidence.accounts.leak.PasswordHash;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** SHA-1 of "password" is 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8. */
class RangeServerTest {
  private static final String SUFFIX = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";

  @Test
  void look_aLeakedOne_sendsFiveDigitsOnly() throws IOException {
    String reply = "0".repeat(35) + ":3\r\n" + SUFFIX + ":9545824\r\n" + "F".repeat(35) + ":0";
    try (OneAnswerServer server = new OneAnswerServer(200, reply)) {
      assertThat(look(server.ranges())).isEqualTo(Leak.CONFIRMED);
      assertThat(server.heard())
          .contains("GET /range/5BAA6 HTTP/1.1")
          .anyMatch(line -> line.equalsIgnoreCase("Add-Padding: true"))
          .noneMatch(line -> line.contains("5BAA61"));
    }
  }

  @Test
  void look_onlyPadding_isNotFound() throws IOException {
    try (OneAnswerServer server = new OneAnswerServer(200, SUFFIX + ":0\r\n")) {
      assertThat(look(server.ranges())).isEqualTo(Leak.NOT_FOUND);
    }
  }

  @Test
  void look_answerWithoutEnd_isToldPlainly() throws IOException {
    try (OneAnswerServer server = new OneAnswerServer(200, "x".repeat(2 << 20))) {
      assertThatThrownBy(() -> look(server.ranges())).hasMessageContaining("does not end");
    }
  }

  @Test
  void look_errorOrNobody_isToldPlainly() throws IOException {
    URI gone;
    try (OneAnswerServer server = new OneAnswerServer(503, "")) {
      gone = server.ranges();
      assertThatThrownBy(() -> look(gone)).hasMessageContaining("503");
    }
    assertThatThrownBy(() -> look(gone)).isInstanceOf(IOException.class);
  }

  private static Leak look(URI ranges) throws IOException {
    try (RangeServer asking = new RangeServer(ranges, Duration.ofSeconds(10));
        Secret secret = Secret.ofText("password".toCharArray());
        PasswordHash hash = PasswordHash.of(secret)) {
      return asking.look(hash);
    }
  }
}
