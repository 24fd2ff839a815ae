// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.miio.simulate.Homes;
import gatehouse.evidence.miio.simulate.VirtualNetwork;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The client against simulated devices, good and bad, in simulated time. */
class ClientTest {
  private static final Request SET =
      new Request(Method.SET_PROPERTIES, JsonNodeFactory.instance.arrayNode());

  @Test
  void ask_aGoodDevice_answersWithItsModel() throws IOException {
    Answer answer = ask("{token: 00112233445566778899aabbccddeeff, model: a.b.c, did: 77}");

    assertThat(answer).isInstanceOf(Answer.Reply.class);
    Answer.Reply reply = (Answer.Reply) answer;
    assertThat(reply.deviceId()).isEqualTo(77);
    assertThat(reply.result().path("model").asString()).isEqualTo("a.b.c");
  }

  @Test
  void ask_aLossyDevice_triesAgain() throws IOException {
    VirtualNetwork network = Homes.network("{faults: {loss: 0.5}, count: 50}");
    MiioClient client =
        MiioClient.reading(
            network,
            new Patience(Patience.usual().timeout(), 20, Patience.usual().idle()),
            new Random(1));
    List<Answer> answers = new ArrayList<>();
    client.askAll(
        Homes.devices(50).stream().map(d -> new Question(d, Request.INFO)).iterator(),
        16,
        (question, answer) -> answers.add(answer));

    assertThat(answers).hasSize(50).allMatch(a -> a instanceof Answer.Reply);
  }

  @Test
  void ask_withAnotherToken_isSilence() throws IOException {
    VirtualNetwork network = Homes.network("{}");
    Device device = Device.at(Homes.first().address().getAddress(), Token.filled(9));

    assertThat(client(network).ask(device, Request.INFO)).isInstanceOf(Answer.Silence.class);
  }

  @Test
  void ask_nobody_isUnreachable() throws IOException {
    VirtualNetwork network = Homes.network("{address: 127.9.9.9}");

    assertThat(client(network).ask(Homes.first(), Request.INFO))
        .isInstanceOf(Answer.Unreachable.class);
  }

  @Test
  void ask_aLiarAboutTheRequest_isUntrusted() throws IOException {
    assertThat(ask("{faults: {wrong_id: true}}"))
        .isEqualTo(new Answer.Untrusted(Set.of(Distrust.REQUEST_ID)));
  }

  @Test
  void ask_aLiarAboutItsId_isUntrusted() throws IOException {
    assertThat(ask("{faults: {wrong_device: true}}"))
        .isEqualTo(new Answer.Untrusted(Set.of(Distrust.DEVICE_ID)));
  }

  @Test
  void ask_aDeviceThatSpeaksFromElsewhere_isUnreachable() throws IOException {
    assertThat(ask("{faults: {wrong_address: true}}")).isInstanceOf(Answer.Unreachable.class);
  }

  @Test
  void ask_garbage_isUntrusted() throws IOException {
    assertThat(ask("{faults: {garbage: 1}}"))
        .isInstanceOfSatisfying(
            Answer.Untrusted.class, u -> assertThat(u.reasons()).contains(Distrust.SHAPE));
  }

  @Test
  void ask_aDeviceThatNeverStops_endsInTime() throws IOException {
    VirtualNetwork network = Homes.network("{faults: {endless: true, wrong_id: true}}");
    long from = network.now();

    assertThat(client(network).ask(Homes.first(), Request.INFO))
        .isInstanceOf(Answer.Untrusted.class);
    assertThat(network.now() - from).isLessThan(2_000_000_000L);
  }

  @Test
  void ask_forWhatTheClientMayNot_isRefusedUnsent() {
    MiioClient client = client(Homes.network("{}"));

    assertThatThrownBy(() -> client.ask(Homes.first(), SET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("set_properties");
  }

  @Test
  void methods_ofHarm_cannotBeNamed() {
    assertThat(Method.values())
        .extracting(Method::title)
        .doesNotContain(
            "miIO.ota",
            "miIO.config_router",
            "miIO.switch_wifi_ssid",
            "set_ip_info",
            "enable_telnet_service",
            "system_command");
  }

  @Test
  void sweep_aNetwork_findsWhoAnswersInOrder() throws IOException {
    VirtualNetwork network =
        Homes.network("{count: 3, did: 10}, {address: 127.0.6.1, state: unprovisioned}");
    List<Greeting> found =
        new Sweep(network, Patience.usual().timeout(), 2)
            .run(
                List.of(
                    Homes.address("127.0.6.1"),
                    Homes.address("127.0.6.2"),
                    Homes.address("127.0.5.3"),
                    Homes.address("127.0.5.1")));

    assertThat(found)
        .extracting(g -> g.address().getAddress().getHostAddress())
        .containsExactly("127.0.6.1", "127.0.5.3", "127.0.5.1");
    assertThat(found.getFirst().reply().disclosure()).isInstanceOf(Disclosure.GivenOut.class);
    assertThat(found.getLast().reply().disclosure()).isEqualTo(new Disclosure.Hidden(0xff));
  }

  private static Answer ask(String device) throws IOException {
    return client(Homes.network(device)).ask(Homes.first(), Request.INFO);
  }

  private static MiioClient client(VirtualNetwork network) {
    return MiioClient.reading(network, Patience.usual(), new Random(1));
  }
}
