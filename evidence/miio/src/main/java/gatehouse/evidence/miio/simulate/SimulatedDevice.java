// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.FrameCipher;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.PushOffer;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One device without a socket: datagrams in, datagrams out. */
final class SimulatedDevice {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final int UNKNOWN_METHOD = -10000;

  private final DeviceEntry entry;
  private final Stage stage;
  private final Speech speech;
  private final RandomGenerator random;
  private final ReplayWindow replays;
  private final Push push;
  private final long startedAt;
  private final long startStamp;
  private final List<Skill> skills = new ArrayList<>();
  private final List<FrameCipher> ciphers = new ArrayList<>();
  private Ownership ownership;

  SimulatedDevice(DeviceEntry entry, Stage stage, RandomGenerator random) {
    this.entry = entry;
    this.stage = stage;
    this.random = random;
    speech = new Speech(entry.faults(), stage, random);
    replays = new ReplayWindow(entry.faults().replay());
    ownership = entry.ownership();
    startedAt = stage.now();
    startStamp = random.nextInt(60, 1_000_000);
    ciphers.add(new FrameCipher(entry.token()));
    if (ownership == Ownership.BLANK) {
      ciphers.add(new FrameCipher(Token.filled(0xff)));
      ciphers.add(new FrameCipher(Token.filled(0)));
    }
    push = new Push(stage, (to, message) -> say(to, message, ciphers.getFirst()));
    Map<String, JsonNode> state = new TreeMap<>(entry.state());
    skills.add(new InfoSkill(entry, this::stamp));
    entry.spec().ifPresent(spec -> skills.add(new MiotSkill(spec, state, push::tell)));
    skills.add(new PropertySkill(state));
  }

  private long stamp() {
    return startStamp + (stage.now() - startedAt) / NANOS_PER_SECOND;
  }

  void received(InetSocketAddress from, byte[] datagram, int length) {
    if (random.nextDouble() < entry.faults().loss()) {
      return;
    }
    if (Hello.is(datagram, length)) {
      long stamp = stamp() + entry.faults().stampError();
      speech.say(
          from, new HelloReply(speech.speaker(entry.deviceId()), stamp, disclosure()).bytes());
    } else {
      open(from, datagram, length);
    }
  }

  private Disclosure disclosure() {
    return switch (ownership) {
      case PROVISIONED, BLANK -> new Disclosure.Hidden(0xff);
      case PUSHES -> new Disclosure.Pushes(new PushOffer(push.subscribedAt(), 0, true));
      case UNPROVISIONED -> new Disclosure.GivenOut(entry.token());
    };
  }

  private void open(InetSocketAddress from, byte[] datagram, int length) {
    for (FrameCipher cipher : ciphers) {
      Optional<JsonNode> asked = opened(cipher, datagram, length);
      if (asked.isPresent()) {
        answer(from, Header.of(datagram), asked.get(), cipher);
        return;
      }
    }
  }

  private static Optional<JsonNode> opened(FrameCipher cipher, byte[] datagram, int length) {
    try {
      return Optional.of(DeviceJson.read(cipher.open(datagram, length)));
    } catch (WireException | JsonFlaw e) {
      // A device says nothing to what it cannot open or read; another token may open it.
      return Optional.empty();
    }
  }

  private void answer(InetSocketAddress from, Header header, JsonNode asked, FrameCipher cipher) {
    int id = asked.path("id").asInt(-1);
    if (!asked.has("method")) {
      push.heard(id);
      return;
    }
    boolean meant = entry.faults().wrongDevice() || header.deviceId() == entry.deviceId();
    if (!meant || !replays.admits(id, header.stamp(), stamp() + entry.faults().stampError())) {
      return;
    }
    ObjectNode reply =
        Results.JSON.objectNode().put("id", entry.faults().wrongRequest() ? id + 1 : id);
    reply.setAll(
        (ObjectNode) result(from, asked.path("method").asString(""), asked.path("params")));
    say(from, reply, cipher);
  }

  private JsonNode result(InetSocketAddress from, String method, JsonNode params) {
    if (method.equals("miIO.config_router") && ownership == Ownership.UNPROVISIONED) {
      ownership = Ownership.PROVISIONED;
    }
    if (ownership == Ownership.PUSHES && method.equals("miIO.sub")) {
      return push.subscribe(from, params);
    }
    if (ownership == Ownership.PUSHES && method.equals("miIO.unsub")) {
      return push.unsubscribe();
    }
    return skills.stream()
        .map(skill -> skill.answer(method, params))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Results.error(UNKNOWN_METHOD, "method not found"));
  }

  private void say(InetSocketAddress to, JsonNode message, FrameCipher cipher) {
    byte[] text = message.toString().getBytes(StandardCharsets.UTF_8);
    speech.say(to, cipher.seal(speech.speaker(entry.deviceId()), stamp(), text));
  }
}
