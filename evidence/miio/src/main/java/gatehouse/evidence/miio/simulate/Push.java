// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells one subscriber of changes, and again until it says that it heard. */
final class Push {
  private static final long REPEAT_NANOS = Duration.ofSeconds(1).toNanos();
  private static final int TIMES = 3;

  private final Stage stage;
  private final BiConsumer<InetSocketAddress, JsonNode> speak;
  private @Nullable InetSocketAddress subscriber;
  private long subscribedAt;
  private int lastId;
  private int heard;

  Push(Stage stage, BiConsumer<InetSocketAddress, JsonNode> speak) {
    this.stage = stage;
    this.speak = speak;
  }

  /** When somebody subscribed last, as the subscriber told the time. */
  long subscribedAt() {
    return subscribedAt;
  }

  JsonNode subscribe(InetSocketAddress who, JsonNode params) {
    subscriber = who;
    subscribedAt = params.path("update_ts").asLong(0) & 0xffff_ffffL;
    return Results.of(Results.JSON.objectNode().put("code", 0));
  }

  JsonNode unsubscribe() {
    subscriber = null;
    return Results.of(Results.JSON.objectNode().put("code", 0));
  }

  void tell(String method, JsonNode params) {
    if (subscriber != null) {
      ObjectNode message = Results.JSON.objectNode().put("id", ++lastId).put("method", method);
      repeat(subscriber, message.set("params", params), lastId, TIMES);
    }
  }

  void heard(int id) {
    heard = Math.max(heard, Math.min(id, lastId));
  }

  private void repeat(InetSocketAddress to, JsonNode message, int id, int times) {
    if (times > 0 && heard < id) {
      speak.accept(to, message);
      stage.at(stage.now() + REPEAT_NANOS, () -> repeat(to, message, id, times - 1));
    }
  }
}
