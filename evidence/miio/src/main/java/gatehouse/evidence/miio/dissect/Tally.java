// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A conversation as far as it was seen. */
final class Tally {
  private static final int MOST_METHODS = 64;

  /** Who speaks with whom. */
  record Key(InetAddress client, InetAddress device, boolean cloud) {}

  private final Key key;
  private final Instant first;
  private final Map<String, Long> methods = new TreeMap<>();
  private Instant last;
  private long deviceId;
  private long hellos;
  private long frames;
  private long opened;
  private long refused;

  Tally(Key key, Instant first) {
    this.key = key;
    this.first = first;
    this.last = first;
  }

  void hello(Instant at) {
    hellos++;
    last = at;
  }

  void device(long id) {
    deviceId = id;
  }

  void frame(Instant at, long id) {
    frames++;
    deviceId = id;
    last = at;
  }

  void opened() {
    opened++;
  }

  void asked(String method) {
    if (methods.size() < MOST_METHODS || methods.containsKey(method)) {
      methods.merge(method, 1L, Long::sum);
    }
  }

  /** One more that does not open; answers how many there were. */
  long refused() {
    return ++refused;
  }

  Conversation conversation() {
    return new Conversation(
        key.client(),
        key.device(),
        deviceId,
        key.cloud(),
        hellos,
        frames,
        opened,
        refused,
        Map.copyOf(methods),
        first,
        last);
  }
}
