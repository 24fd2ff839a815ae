// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.client.Answer;
import gatehouse.evidence.miio.client.MiioClient;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Sweep;
import gatehouse.evidence.miio.client.UdpTransport;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.plain.LumiMessage;
import gatehouse.evidence.miio.plain.YeelightNotice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The simulator on real sockets of the loopback interface. */
class SimulatorTest {
  private static final Patience PATIENT =
      new Patience(Duration.ofSeconds(2), 10, Duration.ofSeconds(60));

  @Test
  void simulator_aThousandDevices_allAnswerTheirOwn() throws Exception {
    List<Answer> answers = new ArrayList<>();
    Running.during(
        "{count: 1000, address: 127.21.0.1, did: 5000}",
        () -> {
          try (MiioClient client =
              MiioClient.reading(UdpTransport.open(), PATIENT, new Random(1))) {
            client.askAll(
                Homes.questions("127.21.0.1", 1000), 64, (question, answer) -> answers.add(answer));
          }
        });

    assertThat(answers).hasSize(1000).allMatch(a -> a instanceof Answer.Reply);
    assertThat(answers.stream().map(a -> ((Answer.Reply) a).deviceId()).distinct()).hasSize(1000);
  }

  @Test
  void simulator_aNetwork_isSwept() throws Exception {
    List<InetAddress> addresses =
        IntStream.range(0, 254)
            .mapToObj(i -> Addresses.later(Addresses.parse("127.22.0.1"), i))
            .toList();
    Running.during(
        "{count: 200, address: 127.22.0.10}",
        () -> {
          try (UdpTransport transport = UdpTransport.open()) {
            assertThat(new Sweep(transport, Duration.ofMillis(500), 4).run(addresses)).hasSize(200);
          }
        });
  }

  @Test
  void yeelight_searchedAndCommanded_answersInClear() throws Exception {
    String search = "M-SEARCH * HTTP/1.1\r\nMAN: \"ssdp:discover\"\r\nST: wifi_bulb\r\n\r\n";
    Running.during(
        "{plain: yeelight, address: 127.23.0.1, model: yeelink.light.color1}",
        () -> {
          assertThat(udp("127.23.0.1", YeelightBulb.SEARCH_PORT, search))
              .startsWith("HTTP/1.1 200 OK\r\n")
              .contains("Location: yeelight://127.23.0.1:55443\r\n", "model: color1\r\n");
          assertThat(line("{\"id\":3,\"method\":\"set_power\",\"params\":[\"on\"]}"))
              .isEqualTo("{\"id\":3,\"result\":[\"ok\"]}");
          assertThat(line("{\"id\":4,\"method\":\"get_prop\",\"params\":[\"power\"]}"))
              .isEqualTo("{\"id\":4,\"result\":[\"on\"]}");
          assertThat(line("nonsense")).contains("\"error\"");
        });
  }

  @Test
  void yeelight_changed_tellsAllWhoAreConnected() throws Exception {
    Running.during(
        "{plain: yeelight, address: 127.23.0.1}",
        () -> {
          try (Socket listener = new Socket(Addresses.parse("127.23.0.1"), YeelightBulb.PORT);
              BufferedReader heard = reader(listener)) {
            listener.getOutputStream().write("{\"id\":1,\"method\":\"x\"}\r\n".getBytes(UTF_8));
            assertThat(heard.readLine()).contains("not supported");
            line("{\"id\":3,\"method\":\"set_bright\",\"params\":[7]}");
            assertThat(YeelightNotice.read(heard.readLine()).properties())
                .hasToString("{bright=7}");
          }
        });
  }

  @Test
  void lumi_asked_tellsOfItsChildren() throws Exception {
    Running.during(
        "{plain: lumi, address: 127.24.0.1,"
            + " children: [{sid: 158d01, model: magnet, state: {status: open}}]}",
        () -> {
          assertThat(udp("127.24.0.1", LumiGateway.SEARCH_PORT, "{\"cmd\":\"whois\"}"))
              .contains("\"cmd\":\"iam\"", "\"ip\":\"127.24.0.1\"");
          assertThat(udp("127.24.0.1", LumiGateway.PORT, "{\"cmd\":\"get_id_list\"}"))
              .contains("[\\\"158d01\\\"]");
          assertThat(udp("127.24.0.1", LumiGateway.PORT, "{\"cmd\":\"read\",\"sid\":\"158d01\"}"))
              .contains("\"model\":\"magnet\"", "{\\\"status\\\":\\\"open\\\"}");
        });
  }

  @Test
  void lumi_eachHeartbeat_bringsAnotherToken() throws JsonFlaw {
    DeviceEntry entry =
        Homes.home(
                "{plain: lumi, mac: 'F0:B4:29:9A:54:E4', children: [{sid: 158d01, model: magnet}]}")
            .devices()
            .getFirst();
    LumiGateway gateway = new LumiGateway(entry);
    RandomGenerator random = new SplittableRandom(1);
    LumiMessage first = LumiMessage.read(gateway.heartbeat(random));
    LumiMessage second = LumiMessage.read(gateway.heartbeat(random));

    assertThat(List.of(first.command(), first.sid())).containsExactly("heartbeat", "f0b4299a54e4");
    assertThat(first.token()).isPresent().isNotEqualTo(second.token());
    assertThat(LumiMessage.read(gateway.reports().getFirst()).sid()).isEqualTo("158d01");
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    socket.setSoTimeout(10_000);
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  private static String udp(String address, int port, String text) throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(10_000);
      byte[] bytes = text.getBytes(UTF_8);
      socket.send(
          new DatagramPacket(
              bytes, bytes.length, new InetSocketAddress(Addresses.parse(address), port)));
      DatagramPacket answer = new DatagramPacket(new byte[4096], 4096);
      socket.receive(answer);
      return new String(answer.getData(), 0, answer.getLength(), UTF_8);
    }
  }

  private static String line(String command) throws IOException {
    try (Socket socket = new Socket(Addresses.parse("127.23.0.1"), YeelightBulb.PORT);
        BufferedReader answers = reader(socket)) {
      socket.getOutputStream().write((command + "\r\n").getBytes(UTF_8));
      return answers.readLine();
    }
  }
}
