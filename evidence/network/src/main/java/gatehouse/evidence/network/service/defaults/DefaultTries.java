// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import gatehouse.evidence.network.service.defaults.Attempt.End;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries what makers gave to all: at most three pairs a device, each after a longer pause, and none
 * more once a pair was taken or the device shuts out. What was tried is told to nobody.
 */
public final class DefaultTries {
  private static final int MOST_A_DEVICE = 3;

  private final FactSink sink;
  private final Consumer<Duration> pause;

  /** Tries that pause in this way between two at the same device. */
  public DefaultTries(FactSink sink, Consumer<Duration> pause) {
    this.sink = sink;
    this.pause = pause;
  }

  /**
   * A port that asks who is there.
   *
   * @param at the port, of an address that the owner listed
   */
  public record Door(InetSocketAddress at, Protocol protocol) {}

  private record Try(Door door, Pair pair, int rank) {}

  /**
   * Tries at one device.
   *
   * @param said what the device says it is, in small letters
   */
  public void at(DeviceId device, List<Door> doors, String said) {
    List<Try> tries = new ArrayList<>();
    for (Door door : doors) {
      List<Pair> pairs = Pairs.of(door.protocol(), said);
      for (int rank = 0; rank < pairs.size(); rank++) {
        tries.add(new Try(door, pairs.get(rank), rank));
      }
    }
    tries.sort(Comparator.comparingInt(Try::rank));
    Set<Door> unclear = new HashSet<>();
    int made = 0;
    for (Try next : tries) {
      if (unclear.contains(next.door())) {
        continue;
      }
      if (made > 0) {
        pause.accept(Duration.ofSeconds(1L << (made - 1)));
      }
      End end = make(device, next);
      if (end == End.UNCLEAR) {
        unclear.add(next.door());
      } else if (end != End.REFUSED || ++made == MOST_A_DEVICE) {
        return;
      }
    }
  }

  private End make(DeviceId device, Try next) {
    InetSocketAddress at = next.door().at();
    Locator where = new Locator.Part(at.getAddress().getHostAddress() + " port " + at.getPort());
    End end = make(attempt(next.door().protocol()), at, next.pair());
    switch (end) {
      case TAKEN ->
          sink.fact(
              new DeviceFact.DefaultSignIn(device, at.getPort(), next.door().protocol()), where);
      case LOCKED ->
          missed(
              device, at.getPort(), "it shuts out who tries passwords; no more were tried", where);
      case UNCLEAR ->
          missed(device, at.getPort(), "makers' passwords cannot be tried at its sign-in", where);
      case REFUSED -> {}
    }
    return end;
  }

  /** Who hangs up on a try may be shutting out. */
  private static End make(Attempt attempt, InetSocketAddress at, Pair pair) {
    try {
      return attempt.make(at, pair);
    } catch (IOException e) {
      return End.LOCKED;
    }
  }

  private void missed(DeviceId device, int port, String reason, Locator where) {
    sink.notExamined(device, Aspect.SERVICES, "port " + port + ": " + reason, where);
  }

  /** How a protocol is tried, of which there are pairs. */
  private static Attempt attempt(Protocol protocol) {
    return switch (protocol) {
      case HTTP -> HeaderAttempt.HTTP;
      case HTTPS -> HeaderAttempt.HTTPS;
      case RTSP -> HeaderAttempt.RTSP;
      case TELNET -> new TelnetAttempt();
      case FTP -> new FtpAttempt();
      case MQTT -> new MqttAttempt();
      default -> throw new IllegalArgumentException("there are no pairs for " + protocol.word());
    };
  }
}
