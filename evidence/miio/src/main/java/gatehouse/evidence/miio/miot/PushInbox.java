// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import gatehouse.evidence.miio.client.Message;
import gatehouse.evidence.miio.client.MiioClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes in what devices push: acknowledges each message, and hands on what it has not handed on
 * within five seconds.
 */
public final class PushInbox {
  private static final Duration REPEATS = Duration.ofSeconds(5);
  private static final int MOST_REMEMBERED = 1024;

  private record Known(long deviceId, int id) {}

  private final MiioClient client;
  private final Clock clock;
  private final Map<Known, Instant> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, Instant> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  public PushInbox(MiioClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /**
   * What a message tells that is new.
   *
   * @throws IOException when it cannot be acknowledged, because the socket fails
   */
  public List<Pushed> take(Message message) throws IOException {
    client.acknowledge(message);
    Known key = new Known(message.deviceId(), message.id());
    Instant now = clock.instant();
    Instant before = known.get(key);
    if (before != null && now.isBefore(before.plus(REPEATS))) {
      return List.of();
    }
    known.remove(key);
    known.put(key, now);
    long device = message.deviceId();
    return switch (message.method()) {
      case PropertiesChanged.METHOD ->
          PropertiesChanged.read(message.params()).changes().stream()
              .<Pushed>map(c -> new Pushed.Changed(device, c.property(), c.value()))
              .toList();
      case EventOccurred.METHOD -> {
        EventOccurred event = EventOccurred.read(message.params());
        yield List.of(new Pushed.Occurred(device, event.siid(), event.eiid(), event.arguments()));
      }
      default -> List.of();
    };
  }
}
