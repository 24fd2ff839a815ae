// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gatehouse.evidence.miio.Shared;
import gatehouse.evidence.miio.client.Answer;
import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Message;
import gatehouse.evidence.miio.client.MiioClient;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.simulate.Homes;
import gatehouse.evidence.miio.simulate.VirtualNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** MIoT against a simulated thermostat whose specification is a real one. */
class MiotTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final PropertyId ON = new PropertyId(2, 3);
  private static final PropertyId TARGET = new PropertyId(2, 5);
  private static final PropertyId TEMPERATURE = new PropertyId(3, 1);
  private static final PropertyId NOWHERE = new PropertyId(9, 9);
  private static final long DID = 77;

  private final Device device = Homes.first();

  @Test
  void spec_ofTheThermostat_isRead() throws IOException, JsonFlaw {
    MiotSpec spec = SpecReader.read(Files.readAllBytes(Shared.device("cnhdm.airrtc.wkq01.json")));

    assertThat(spec.services()).hasSize(4);
    assertThat(spec.property(2, 5).orElseThrow())
        .isEqualTo(
            new MiotSpec.Property(
                5,
                "target-temperature",
                "uint32",
                true,
                true,
                true,
                List.of(),
                Optional.of(new MiotSpec.Range(16, 32))));
  }

  @Test
  void properties_setAndGot_haveTheirCodes() throws IOException {
    MiioClient client = client();
    Map<PropertyId, JsonNode> values = new LinkedHashMap<>(Map.of(ON, JSON.booleanNode(true)));
    values.put(TARGET, JSON.numberNode(99));
    values.put(TEMPERATURE, JSON.numberNode(1));

    assertThat(ask(client, MiotRequests.set(DID, values)))
        .extracting(PropertyResult::property, PropertyResult::code)
        .containsExactlyInAnyOrder(tuple(ON, 0), tuple(TARGET, -4005), tuple(TEMPERATURE, -4002));
    List<Request> get = MiotRequests.get(DID, List.of(ON, TARGET, NOWHERE));
    assertThat(ask(client, get.getFirst()))
        .containsExactly(
            new PropertyResult(ON, 0, JSON.booleanNode(true)),
            new PropertyResult(TARGET, 0, JSON.numberNode(16)),
            new PropertyResult(NOWHERE, -4003, JSON.missingNode()));
  }

  @Test
  void get_manyProperties_isSplit() {
    List<PropertyId> many = IntStream.range(0, 40).mapToObj(i -> new PropertyId(2, i)).toList();

    assertThat(MiotRequests.get(DID, many)).hasSize(3);
  }

  @Test
  void push_aChange_isToldOnceAndAcknowledged() throws IOException {
    MiioClient client = client();
    List<Message> messages = new ArrayList<>();
    List<Pushed> pushed = new ArrayList<>();
    PushInbox inbox =
        new PushInbox(client, Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC));
    client.onMessage(messages::add);
    client.ask(device, MiotRequests.subscribe(5, 1000));
    client.ask(device, MiotRequests.set(DID, Map.of(ON, JSON.booleanNode(true))));
    client.listen(Duration.ofMillis(1500));

    assertThat(messages).hasSizeGreaterThan(1); // not acknowledged, so told again
    for (Message message : messages) {
      pushed.addAll(inbox.take(message));
    }
    assertThat(pushed).containsExactly(new Pushed.Changed(DID, ON, JSON.booleanNode(true)));
    int told = messages.size();
    client.listen(Duration.ofSeconds(10));
    assertThat(messages).hasSize(told);
  }

  @Test
  void push_whatOccursWhereSomethingWasSet_isTold() throws IOException {
    PropertyId set = new PropertyId(4, 15);
    MiioClient client = client();
    List<Message> messages = new ArrayList<>();
    client.onMessage(messages::add);
    client.ask(device, MiotRequests.subscribe(5, 1000));
    client.ask(device, MiotRequests.set(DID, Map.of(set, JSON.booleanNode(true))));
    client.listen(Duration.ofMillis(500));

    PushInbox inbox =
        new PushInbox(client, Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC));
    List<Pushed> pushed = new ArrayList<>();
    for (Message message : messages) {
      pushed.addAll(inbox.take(message));
    }
    assertThat(pushed).contains(new Pushed.Occurred(DID, 4, 1, List.of()));
  }

  @Test
  void push_afterUnsubscribing_isNotTold() throws IOException {
    MiioClient client = client();
    List<Message> messages = new ArrayList<>();
    client.onMessage(messages::add);
    client.ask(device, MiotRequests.subscribe(5, 1000));
    client.ask(device, MiotRequests.unsubscribe(5, 1001));
    client.ask(device, MiotRequests.set(DID, Map.of(ON, JSON.booleanNode(true))));
    client.listen(Duration.ofSeconds(3));

    assertThat(messages).isEmpty();
  }

  @Test
  void action_thatIsNotThere_hasACode() throws IOException {
    Answer answer = client().ask(device, MiotRequests.action(DID, 2, 1, List.of()));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Reply.class,
            reply -> assertThat(reply.result().path("code").asInt()).isEqualTo(-4003));
  }

  private List<PropertyResult> ask(MiioClient client, Request request) throws IOException {
    return PropertyResult.read(((Answer.Reply) client.ask(device, request)).result());
  }

  private static MiioClient client() {
    VirtualNetwork network =
        Homes.network(
            "{ownership: pushes, did: %d, spec: %s}"
                .formatted(DID, Shared.device("cnhdm.airrtc.wkq01.json").toAbsolutePath()));
    return MiioClient.controlling(network, Patience.usual(), new Random(1));
  }
}
