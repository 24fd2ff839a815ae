// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import gatehouse.evidence.miio.client.Message;
import gatehouse.evidence.miio.client.MiioClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what devices push: acknowledges each message, and hands on what it has not handed on
 * within five seconds.
 */
public final class PushInbox {
  private static final Duration REPEATS = Duration.ofSeconds(5);
  private static final int MOST_REMEMBERED = 1024;
  private static final int MOST_ITEMS = 256;

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
    return switch (message.method()) {
      case "properties_changed" -> changed(message);
      // The word is spelt so on the wire.
      case "event_occured" -> List.of(occurred(message.deviceId(), message.params()));
      default -> List.of();
    };
  }

  private static List<Pushed> changed(Message message) {
    List<Pushed> changes = new ArrayList<>();
    for (JsonNode item : message.params()) {
      if (changes.size() < MOST_ITEMS) {
        PropertyId property =
            new PropertyId(item.path("siid").asInt(0), item.path("piid").asInt(0));
        changes.add(new Pushed.Changed(message.deviceId(), property, item.path("value")));
      }
    }
    return changes;
  }

  private static Pushed occurred(long deviceId, JsonNode event) {
    List<JsonNode> arguments = new ArrayList<>();
    for (JsonNode argument : event.path("arguments")) {
      if (arguments.size() < MOST_ITEMS) {
        arguments.add(argument);
      }
    }
    return new Pushed.Occurred(
        deviceId, event.path("siid").asInt(0), event.path("eiid").asInt(0), arguments);
  }
}
