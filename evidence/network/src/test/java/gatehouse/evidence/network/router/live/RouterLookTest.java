// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import gatehouse.evidence.network.router.http.Reach;
import gatehouse.evidence.network.router.http.RouterException;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterLookTest {
  private static final String PASSWORD = "hunter2 for all";
  private static final String SESSION = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void read_miwifiWithPassword_signsInAndTellsTheSettings(boolean sha256) {
    try (FakeRouter router = new FakeRouter(exchange -> miwifi(exchange, sha256))) {
      assertThat(router.look().make()).contains(Make.MIWIFI);
      Facts facts = Facts.of(router.look().read(Optional.of(Make.MIWIFI), key()));
      assertThat(facts.all)
          .contains(
              "device_model device:router xiaomi.router.ra67",
              "tells_anyone device:router serial number",
              "tells_anyone device:router network address",
              "wifi segment:Home Home wpa2",
              "router_setting device:router upnp on")
          .anyMatch(f -> f.startsWith("admin_password device:router "))
          .noneMatch(f -> f.contains("hunter2"));
      assertThat(router.asked).allMatch(a -> a.startsWith("GET ") || a.endsWith("/login"));
    }
  }

  @Test
  void read_miwifiWithoutPassword_tellsWhatAnyoneLearns() {
    try (FakeRouter router = new FakeRouter(exchange -> miwifi(exchange, false))) {
      Facts facts = Facts.of(router.look().read(Optional.of(Make.MIWIFI), Optional.empty()));
      assertThat(facts.all).contains("tells_anyone device:router version");
      assertThat(facts.all).noneMatch(f -> f.startsWith("gateway "));
      assertThat(
              Facts.of(router.look().read(Optional.of(Make.MIWIFI), Optional.empty()).asGateway())
                  .all)
          .contains("gateway segment:lan device:router");
      assertThat(facts.gaps).anyMatch(gap -> gap.contains("Without the router's password"));
      assertThat(router.asked).noneMatch(a -> a.contains("stok") || a.contains("login"));
    }
  }

  @Test
  void read_openwrt_signsInAndTellsTheSettings() {
    try (FakeRouter router = new FakeRouter(RouterLookTest::openwrt)) {
      assertThat(router.look().make()).contains(Make.OPENWRT);
      Facts facts = Facts.of(router.look().read(Optional.of(Make.OPENWRT), key()));
      assertThat(facts.all)
          .contains(
              "firmware device:router rom 23.05.2", "router_setting device:router firewall on");
      assertThat(facts.gaps).contains("The router does not answer uci get {\"config\":\"dhcp\"}.");
    }
  }

  @Test
  void read_fritz_answersTheChallengeAndTellsTheSettings() {
    try (FakeRouter router = new FakeRouter(RouterLookTest::fritz)) {
      assertThat(router.look().make()).contains(Make.FRITZ);
      Facts facts = Facts.of(router.look().read(Optional.of(Make.FRITZ), key()));
      assertThat(facts.all).contains("firmware device:router rom 154.07.57");
      assertThat(facts.all).anyMatch(f -> f.startsWith("admin_password "));
    }
  }

  @Test
  void read_refusedPassword_isToldAndNotTriedAgain() {
    try (FakeRouter router =
        new FakeRouter(
            exchange ->
                FakeRouter.answer(
                    exchange,
                    200,
                    exchange.getRequestURI().getPath().endsWith("/web")
                        ? "key: 'a2ffa5c9be07488bbb04a3a47d3c5f6a'"
                        : "{\"code\":401}"))) {
      Facts facts = Facts.of(router.look().read(Optional.of(Make.MIWIFI), key()));
      assertThat(facts.gaps).contains("The router did not take the password.");
      assertThat(facts.all).noneMatch(f -> f.startsWith("admin_password"));
      assertThat(router.asked.stream().filter(a -> a.startsWith("POST"))).hasSize(1);
    }
  }

  @Test
  void read_endlessAnswer_endsWithAReason() {
    try (FakeRouter router = new FakeRouter(RouterLookTest::endless)) {
      Facts facts = Facts.of(router.look().read(Optional.of(Make.MIWIFI), Optional.empty()));
      assertThat(facts.gaps).anyMatch(gap -> gap.contains("does not end"));
    }
  }

  @Test
  void read_redirectToOutside_isNotFollowed() {
    try (FakeRouter elsewhere = new FakeRouter(e -> FakeRouter.answer(e, 200, "{}"));
        FakeRouter router =
            new FakeRouter(
                exchange -> {
                  exchange
                      .getResponseHeaders()
                      .add("Location", "http://127.0.0.1:%d/".formatted(elsewhere.port()));
                  FakeRouter.answer(exchange, 302, "");
                })) {
      assertThat(router.look().make()).isEmpty();
      assertThat(elsewhere.asked).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[[[[", "{\"code\":[]}", "null", "\"x\"", "{\"token\":5,\"code\":0}", "<"})
  void read_wrongTypes_endInGaps(String body) {
    String deep = body.equals("[[[[") ? "[".repeat(100_000) : body;
    try (FakeRouter router = new FakeRouter(e -> FakeRouter.answer(e, 200, deep))) {
      for (Make make : Make.values()) {
        assertThat(Facts.of(router.look().read(Optional.of(make), key())).gaps).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "2001:4860:4860::8888"})
  void require_addressOutside_isRefused(String address) throws RouterException {
    assertThatThrownBy(() -> Reach.HOME.require(address)).isInstanceOf(RouterException.class);
    assertThat(Reach.ANYWHERE.require(address)).isNotNull();
    assertThat(Reach.HOME.require("192.168.31.1")).isNotNull();
  }

  private static Optional<OwnerKey> key() {
    return Optional.of(new OwnerKey(Optional.empty(), Secret.ofText(PASSWORD.toCharArray())));
  }

  private static void miwifi(HttpExchange exchange, boolean sha256) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean mayAsk = path.contains(";stok=" + SESSION);
    switch (name) {
      case "web" ->
          FakeRouter.answer(
              exchange,
              200,
              "var deviceId = '64:CC:2E:00:00:01'; key: 'a2ffa5c9be07488bbb04a3a47d3c5f6a',");
      case "init_info" -> FakeRouter.answer(exchange, 200, info(sha256));
      case "login" -> {
        String form = FakeRouter.body(exchange).replace("%3A", ":");
        String nonce = form.replaceAll(".*nonce=([^&]*).*", "$1");
        String expected =
            (sha256 ? MiwifiLogin.SHA256 : MiwifiLogin.SHA1)
                .digest(
                    PASSWORD.getBytes(StandardCharsets.UTF_8),
                    "a2ffa5c9be07488bbb04a3a47d3c5f6a",
                    nonce);
        FakeRouter.answer(
            exchange,
            200,
            form.endsWith("password=" + expected)
                ? "{\"url\":\"/\",\"token\":\"%s\",\"code\":0}".formatted(SESSION)
                : "{\"code\":401}");
      }
      case "wifi_detail_all" ->
          FakeRouter.answer(
              exchange,
              mayAsk ? 200 : 403,
              "{\"bsd\":0,\"info\":[{\"ssid\":\"Home\",\"encryption\":\"psk2\",\"password\":\"hunter2"
                  + " at home\"}],\"code\":0}");
      case "upnp" ->
          FakeRouter.answer(
              exchange,
              mayAsk ? 200 : 403,
              "{\"status\":\"1\",\"list\":[{\"protocol\":\"TCP\",\"rport\":\"1\",\"ip\":\"192.168.31.2\",\"cport\":\"1\"}],\"code\":0}");
      default -> FakeRouter.answer(exchange, 404, "");
    }
  }

  private static String info(boolean sha256) {
    return """
    {"romversion":"1.0.49","routername":"Home","id":"1/A","model":"xiaomi.router.ra67",
    "newEncryptMode":%d,"code":0}
    """
        .formatted(sha256 ? 1 : 0);
  }

  private static void openwrt(HttpExchange exchange) throws IOException {
    String body = FakeRouter.body(exchange);
    if (!exchange.getRequestURI().getPath().equals("/ubus")) {
      FakeRouter.answer(exchange, 404, "");
      return;
    }
    boolean mayAsk = body.contains(SESSION);
    String result = "[6]";
    if (body.contains("\"login\"")) {
      result =
          body.contains("{\"username\":\"root\",\"password\":\"" + PASSWORD + "\"}]}")
              ? "[0,{\"ubus_rpc_session\":\"%s\"}]".formatted(SESSION)
              : "[6]";
    } else if (mayAsk && body.contains("\"board\"")) {
      result = "[0,{\"board_name\":\"x\",\"release\":{\"version\":\"23.05.2\"}}]";
    } else if (mayAsk && body.contains("firewall")) {
      result =
          "[0,{\"values\":{\"z\":{\".type\":\"zone\",\"name\":\"wan\",\"input\":\"REJECT\"}}}]";
    }
    FakeRouter.answer(exchange, 200, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":" + result + "}");
  }

  private static void fritz(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/tr64desc.xml")) {
      FakeRouter.answer(exchange, 200, "<a>urn:dslforum-org:service:DeviceInfo:1</a>");
    } else if (!path.startsWith("/upnp/control/")) {
      FakeRouter.answer(exchange, 404, "");
    } else if (!exchange.getRequestHeaders().containsKey("Authorization")) {
      exchange
          .getResponseHeaders()
          .add("WWW-Authenticate", "Digest realm=\"HTTPS Access\", nonce=\"00ff\", qop=\"auth\"");
      FakeRouter.answer(exchange, 401, "");
    } else if (path.endsWith("deviceinfo")) {
      FakeRouter.answer(
          exchange,
          200,
          "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
              + "<u:GetInfoResponse xmlns:u=\"urn:dslforum-org:service:DeviceInfo:1\">"
              + "<NewSoftwareVersion>154.07.57</NewSoftwareVersion></u:GetInfoResponse>"
              + "</s:Body></s:Envelope>");
    } else {
      FakeRouter.answer(exchange, 500, "");
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] chunk = new byte[1 << 16];
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(chunk);
      }
    }
  }
}
