// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.service.Stranger;
import gatehouse.evidence.network.service.defaults.DefaultTries.Door;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.DeviceFact.DefaultSignIn;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DefaultTriesTest implements FactSink {
  private static final DeviceId DEVICE = DeviceId.withDid("1");
  private final List<Fact> facts = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void http_thatTakesTheSecondPair_isToldWithoutTheThird() throws IOException {
    http("Basic YWRtaW46\r\n", "200 OK", "401 Unauthorized");
    assertThat(facts).hasOnlyElementsOfType(DefaultSignIn.class).hasSize(1);
    assertThat(facts.toString()).doesNotContain("admin");
    assertThat(tries).hasValue(2);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void http_thatRefuses_isAskedThreeTimesWithLongerPauses() throws IOException {
    http("nothing fits", "200 OK", "401 Unauthorized");
    assertThat(facts).isEmpty();
    assertThat(tries).hasValue(3);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void http_thatShutsOut_isAskedNoMore() throws IOException {
    http("nothing fits", "200 OK", "429 Too Many Requests");
    assertThat(tries).hasValue(1);
    assertThat(facts).hasOnlyElementsOfType(NotExamined.class);
  }

  @Test
  void telnet_thatLetsIn_isTold() throws IOException {
    try (Stranger stranger =
        new Stranger(
            guest -> {
              say(guest, "login: ");
              String name = line(guest);
              say(guest, "Password: ");
              String password = line(guest);
              say(guest, name.equals("root") && password.equals("root") ? "# " : "\r\nlogin: ");
            })) {
      look(stranger, Protocol.TELNET);
    }
    assertThat(facts).hasOnlyElementsOfType(DefaultSignIn.class);
  }

  @Test
  void ftp_thatLetsIn_isTold() throws IOException {
    try (Stranger stranger =
        new Stranger(
            guest -> {
              say(guest, "220 hello\r\n");
              line(guest);
              say(guest, "331 password\r\n");
              say(guest, line(guest).equals("PASS admin") ? "230 in\r\n" : "530 no\r\n");
              line(guest);
            })) {
      look(stranger, Protocol.FTP);
    }
    assertThat(facts).hasOnlyElementsOfType(DefaultSignIn.class);
  }

  @Test
  void mqtt_thatRefuses_isNotTold() throws IOException {
    try (Stranger stranger =
        new Stranger(
            guest -> {
              guest.getInputStream().readNBytes(10);
              guest.getOutputStream().write(new byte[] {0x20, 2, 0, 5});
              guest.shutdownOutput();
              guest.getInputStream().readAllBytes();
            })) {
      look(stranger, Protocol.MQTT);
    }
    assertThat(facts).isEmpty();
    assertThat(pauses).hasSize(1);
  }

  @Test
  void aFormOnAPage_isNotTried() throws IOException {
    try (Stranger stranger =
        new Stranger(
            guest -> {
              request(guest);
              say(guest, "HTTP/1.1 200 OK\r\n\r\n<input name=password>");
            })) {
      look(stranger, Protocol.HTTP);
    }
    assertThat(facts).hasOnlyElementsOfType(NotExamined.class).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void pairs_madeForADevice_comeFirst() {
    assertThat(Pairs.of(Protocol.TELNET, "lumi gateway").getFirst().when()).isEqualTo("lumi");
    assertThat(Pairs.of(Protocol.TELNET, "").getFirst().when()).isEqualTo("*");
    assertThat(Pairs.all()).allMatch(pair -> !pair.toString().contains(pair.name()));
  }

  private void http(String good, String yes, String no) throws IOException {
    try (Stranger stranger =
        new Stranger(
            guest -> {
              String request = request(guest);
              boolean tried = request.contains("Authorization:");
              if (tried) {
                tries.incrementAndGet();
              }
              String status = request.contains(good) ? yes : tried ? no : "401 Unauthorized";
              say(guest, "HTTP/1.1 " + status + "\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n");
            })) {
      look(stranger, Protocol.HTTP);
    }
  }

  private void look(Stranger stranger, Protocol protocol) {
    new DefaultTries(this, pauses::add).at(DEVICE, List.of(new Door(stranger.at(), protocol)), "");
  }

  private static void say(Socket guest, String text) throws IOException {
    guest.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Socket guest) throws IOException {
    return until(guest, "\n").strip();
  }

  private static String request(Socket guest) throws IOException {
    return until(guest, "\r\n\r\n");
  }

  private static String until(Socket guest, String mark) throws IOException {
    StringBuilder heard = new StringBuilder();
    while (heard.indexOf(mark) < 0) {
      int next = guest.getInputStream().read();
      if (next < 0) {
        break;
      }
      heard.append((char) next);
    }
    return heard.toString();
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {}

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    facts.add(new NotExamined(subject.value(), aspect, reason));
  }
}
