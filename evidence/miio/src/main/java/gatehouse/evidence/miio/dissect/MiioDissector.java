// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows who says what to which device; for one thread, datagrams in the order of their time. */
public final class MiioDissector {
  /** Where devices listen. */
  public static final int DEVICE_PORT = 54321;

  /** Where the cloud listens, UDP. */
  public static final int CLOUD_PORT = 8053;

  private static final int MOST_CONVERSATIONS = 4096;
  private static final int STORM = 5;
  private static final int LONGEST_METHOD = 64;

  private final Keyring keyring;
  private final Replays replays = new Replays();
  private final Incidents incidents = new Incidents();
  private final Identities identities = new Identities(incidents);
  private final Map<Tally.Key, Tally> tallies = new LinkedHashMap<>();
  private boolean overflowed;

  /** A dissector that can open what is sealed with these tokens, which it copies. */
  public MiioDissector(Map<Long, Token> tokensByDeviceId) {
    keyring = new Keyring(tokensByDeviceId);
  }

  /**
   * Takes the payload of one datagram; what is no miIO is passed over.
   *
   * @return true when it is miIO
   */
  public boolean accept(Instant at, InetSocketAddress from, InetSocketAddress to, byte[] payload) {
    try {
      Header header = Header.read(payload, payload.length);
      boolean fromDevice = from.getPort() == DEVICE_PORT || to.getPort() == CLOUD_PORT;
      InetAddress device = (fromDevice ? from : to).getAddress();
      InetAddress client = (fromDevice ? to : from).getAddress();
      boolean cloud = from.getPort() != DEVICE_PORT && to.getPort() != DEVICE_PORT;
      Tally tally = tally(new Tally.Key(client, device, cloud), at);
      if (tally != null) {
        one(new Seen(at, from.getAddress(), device, fromDevice, header), payload, tally);
      }
      return true;
    } catch (WireException e) {
      // Other protocols use these ports too.
      return false;
    }
  }

  /**
   * Takes the bytes of a TCP segment, which may hold several frames one after another.
   *
   * @return how many frames there were
   */
  public int acceptStream(
      Instant at, InetSocketAddress from, InetSocketAddress to, byte[] segment) {
    int frames = 0;
    int offset = 0;
    while (segment.length - offset >= Header.LENGTH) {
      int length = (segment[offset + 2] & 0xff) << Byte.SIZE | (segment[offset + 3] & 0xff);
      if (length < Header.LENGTH || length > segment.length - offset) {
        break;
      }
      if (!accept(at, from, to, Arrays.copyOfRange(segment, offset, offset + length))) {
        break;
      }
      frames++;
      offset += length;
    }
    return frames;
  }

  private @Nullable Tally tally(Tally.Key key, Instant at) {
    Tally tally = tallies.get(key);
    if (tally == null && tallies.size() < MOST_CONVERSATIONS) {
      tally = new Tally(key, at);
      tallies.put(key, tally);
    }
    overflowed |= tally == null;
    return tally;
  }

  private record Seen(
      Instant at, InetAddress by, InetAddress device, boolean fromDevice, Header header) {
    long deviceId() {
      return header.deviceId();
    }
  }

  private void one(Seen seen, byte[] payload, Tally tally) throws WireException {
    if (Hello.is(payload, payload.length)) {
      tally.hello(seen.at());
    } else if (payload.length == Header.LENGTH) {
      tally.hello(seen.at());
      if (seen.fromDevice()) {
        greeted(seen, HelloReply.read(payload, payload.length), tally);
      }
    } else {
      frame(seen, payload, tally);
    }
  }

  private void greeted(Seen seen, HelloReply reply, Tally tally) {
    tally.device(reply.deviceId());
    identities.speaks(seen.at(), seen.device(), reply.deviceId());
    if (reply.disclosure() instanceof Disclosure.GivenOut) {
      InetAddress to = tally.conversation().client();
      incidents.once(
          new Incident.TokenGivenOut(seen.at(), seen.device(), reply.deviceId(), to),
          "given out",
          seen.device());
    }
  }

  private void frame(Seen seen, byte[] payload, Tally tally) {
    tally.frame(seen.at(), seen.deviceId());
    if (seen.fromDevice()) {
      identities.speaks(seen.at(), seen.device(), seen.deviceId());
    }
    Optional<Instant> first = replays.again(payload, seen.by(), seen.at());
    first.ifPresent(
        f ->
            incidents.add(
                new Incident.Replayed(seen.at(), seen.device(), seen.deviceId(), seen.by(), f)));
    switch (keyring.open(seen.deviceId(), payload)) {
      case Keyring.Opening.NoToken() -> {}
      case Keyring.Opening.Refused() -> refused(seen, tally);
      case Keyring.Opening.Opened(var message) -> {
        tally.opened();
        said(seen, message, tally);
      }
    }
  }

  private void refused(Seen seen, Tally tally) {
    long count = tally.refused();
    if (count >= STORM && !seen.fromDevice()) {
      incidents.latest(
          new Incident.WrongTokens(seen.at(), seen.device(), seen.deviceId(), seen.by(), count),
          seen.device(),
          seen.by());
    }
  }

  private void said(Seen seen, Optional<JsonNode> message, Tally tally) {
    String method =
        message.map(text -> text.path("method").asString("")).orElse("something unreadable");
    if (!method.isEmpty()) {
      tally.asked(method.substring(0, Math.min(method.length(), LONGEST_METHOD)));
    }
    Optional<Harm> harm = seen.fromDevice() ? Optional.empty() : Harm.of(method);
    harm.ifPresent(
        h ->
            incidents.add(
                new Incident.Harmful(seen.at(), seen.device(), seen.deviceId(), seen.by(), h)));
  }

  /** What was seen until now. */
  public Dissection result() {
    return new Dissection(
        tallies.values().stream().map(Tally::conversation).toList(),
        incidents.list(),
        overflowed || incidents.overflowed());
  }
}
