// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.peers;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.MiioSurvey;
import gatehouse.evidence.miio.Shared;
import gatehouse.evidence.miio.client.Answer;
import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.MiioClient;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.client.UdpTransport;
import gatehouse.evidence.miio.miot.MiotRequests;
import gatehouse.evidence.miio.miot.PropertyId;
import gatehouse.evidence.miio.miot.PropertyResult;
import gatehouse.evidence.miio.simulate.Homes;
import gatehouse.evidence.miio.simulate.Running;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.TokenState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Ours with others': their clients at our simulator, our client at theirs. */
class PeersTest {
  private static final String MODEL = "chuangmi.plug.hmi206";
  private static final String DEVICE =
      "{model: %s, state: {power: on, temperature: 31}, address: ".formatted(MODEL);
  private static final String TOKEN = "00112233445566778899aabbccddeeff";
  private static final String ANSWER = "{\"model\":\"" + MODEL + "\",\"result\":[\"on\",31]}";
  private static final String[] QUESTION = {TOKEN, "get_prop", "[\"power\",\"temperature\"]"};
  private static final Patience UNTIL_IT_IS_UP =
      new Patience(Duration.ofMillis(500), 100, Duration.ofSeconds(60));

  @Test
  void npmMiio_asAClient_isAnsweredByTheSimulator() throws Exception {
    List<String> client = Peers.npmClient();
    Running.during(
        DEVICE + "127.31.0.1}", () -> assertThat(asked(client, "127.31.0.1")).isEqualTo(ANSWER));
  }

  @Test
  void pythonMiio_asAClient_isAnsweredByTheSimulator() throws Exception {
    List<String> client = Peers.python("python-client.py");
    Running.during(
        DEVICE + "127.31.0.2}", () -> assertThat(asked(client, "127.31.0.2")).isEqualTo(ANSWER));
  }

  @Test
  void pythonMiio_asADevice_answersTheClient() throws Exception {
    String spec = Shared.device("cnhdm.airrtc.wkq01.json").toString();
    Process device =
        Peers.start(Peers.python("python-simulator.py"), "127.31.0.3", "cnhdm.airrtc.wkq01", spec);
    try (MiioClient client =
        MiioClient.controlling(UdpTransport.open(), UNTIL_IT_IS_UP, new Random(1))) {
      PropertyId on = new PropertyId(2, 3);
      Device there = Device.at(Homes.address("127.31.0.3"), Token.filled(0));
      Answer.Reply info = reply(client, there, Request.INFO);
      Request set =
          MiotRequests.set(info.deviceId(), Map.of(on, JsonNodeFactory.instance.booleanNode(true)));
      Request get = MiotRequests.get(info.deviceId(), List.of(on)).getFirst();

      assertThat(info.result().path("model").asString()).isEqualTo("cnhdm.airrtc.wkq01");
      reply(client, there, set);
      assertThat(PropertyResult.read(reply(client, there, get).result()))
          .containsExactly(new PropertyResult(on, 0, JsonNodeFactory.instance.booleanNode(true)));
      assertThat(tokenState(info.deviceId())).isEqualTo(TokenState.BLANK);
    } finally {
      device.destroyForcibly();
    }
  }

  @Test
  void clients_thatSetAndAct_areAnsweredTheSame() throws Exception {
    String set =
        "[{\"did\":\"1\",\"siid\":2,\"piid\":3,\"value\":true},"
            + "{\"did\":\"1\",\"siid\":2,\"piid\":5,\"value\":99},"
            + "{\"did\":\"1\",\"siid\":3,\"piid\":1,\"value\":1}]";
    String act = "{\"did\":\"1\",\"siid\":2,\"aiid\":1,\"in\":[]}";
    String spec = Shared.device("cnhdm.airrtc.wkq01.json").toAbsolutePath().toString();
    List<List<String>> clients = List.of(Peers.npmClient(), Peers.python("python-client.py"));
    Running.during(
        "{model: cnhdm.airrtc.wkq01, address: 127.31.0.4, spec: %s}".formatted(spec),
        () -> {
          for (List<String> client : clients) {
            assertThat(result(client, "set_properties", set).findValuesAsString("code"))
                .containsExactly("0", "-4005", "-4002");
            assertThat(result(client, "action", act).path("code").asInt()).isEqualTo(-4003);
          }
        });
  }

  private static JsonNode result(List<String> client, String method, String params)
      throws IOException, InterruptedException {
    String line = Peers.firstLine(client, "127.31.0.4", TOKEN, method, params);
    return JsonMapper.shared().readTree(line).path("result");
  }

  private static String asked(List<String> client, String address)
      throws IOException, InterruptedException {
    String line = Peers.firstLine(client, address, QUESTION[0], QUESTION[1], QUESTION[2]);
    return JsonMapper.shared().readTree(line).toString();
  }

  /** What a survey tells of the token of python-miio's device, which is 16 zero bytes. */
  private static TokenState tokenState(long did) throws IOException {
    List<DeviceFact.DeviceToken> tokens = new ArrayList<>();
    FactSink sink =
        new FactSink() {
          @Override
          public void fact(Fact fact, Locator where, Assurance assurance) {
            if (fact instanceof DeviceFact.DeviceToken token) {
              tokens.add(token);
            }
          }

          @Override
          public void examined(Id subject, Aspect aspect, Locator where) {}

          @Override
          public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {}
        };
    try (UdpTransport transport = UdpTransport.open()) {
      new MiioSurvey(transport, Patience.usual(), new Random(1))
          .look(List.of(Homes.address("127.31.0.3")), Map.of(), true, sink);
    }
    assertThat(tokens)
        .extracting(DeviceFact.DeviceToken::device)
        .containsOnly(DeviceId.withDid(Long.toString(did)));
    return tokens.getFirst().state();
  }

  private static Answer.Reply reply(MiioClient client, Device device, Request request)
      throws IOException {
    return (Answer.Reply) client.ask(device, request);
  }
}
