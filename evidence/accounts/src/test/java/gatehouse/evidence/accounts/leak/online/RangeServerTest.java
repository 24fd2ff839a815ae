// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gatehouse.evidence.accounts.leak.Leak;
import gatehouse.evidence.accounts.leak.PasswordHash;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server on this machine; SHA-1 of "password" is 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8. */
class RangeServerTest {
  private static final String SUFFIX = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";

  private final List<String> asked = new ArrayList<>();
  private final List<String> padded = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  private String reply = "";
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/range/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    padded.add(String.valueOf(exchange.getRequestHeaders().getFirst("Add-Padding")));
    byte[] bytes = reply.getBytes(StandardCharsets.US_ASCII);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void look_aLeakedOne_sendsFiveDigitsOnly() throws IOException {
    reply = "0".repeat(35) + ":3\r\n" + SUFFIX + ":9545824\r\n" + "F".repeat(35) + ":0";

    assertThat(look("password")).isEqualTo(Leak.CONFIRMED);
    assertThat(asked).containsExactly("/range/5BAA6");
    assertThat(padded).containsExactly("true");
  }

  @Test
  void look_onlyPadding_isNotFound() throws IOException {
    reply = SUFFIX + ":0\r\n";

    assertThat(look("password")).isEqualTo(Leak.NOT_FOUND);
  }

  @Test
  void look_errorOrEndlessAnswer_isToldPlainly() {
    reply = "x".repeat(2 << 20);
    assertThatThrownBy(() -> look("password")).hasMessageContaining("does not end");
    status = 503;
    reply = "";
    assertThatThrownBy(() -> look("password")).hasMessageContaining("503");
    server.stop(0);
    assertThatThrownBy(() -> look("password")).isInstanceOf(IOException.class);
  }

  private Leak look(String password) throws IOException {
    URI ranges = URI.create("http://127.0.0.1:%d/range/".formatted(server.getAddress().getPort()));
    char[] text = password.toCharArray();
    try (RangeServer asking = new RangeServer(ranges, Duration.ofSeconds(10));
        Secret secret = Secret.ofText(text);
        PasswordHash hash = PasswordHash.of(secret)) {
      return asking.look(hash);
    } finally {
      Arrays.fill(text, '\0');
    }
  }
}
