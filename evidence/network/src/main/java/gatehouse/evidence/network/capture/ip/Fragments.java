// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import gatehouse.evidence.network.capture.bytes.Patchwork;
import gatehouse.evidence.network.capture.packet.Packet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts fragments together again, for a bounded number of packets at a time.
 *
 * <p>Of octets that are sent twice the first are taken. A packet whose parts are 60 seconds apart
 * or more is begun anew (RFC 8200, 4.5).
 */
public final class Fragments {
  private static final int MOST_PACKETS = 64;
  private static final int LARGEST = 65_535;
  private static final long LONGEST_NANOS = 60_000_000_000L;

  private final Map<Key, Parts> open = new LinkedHashMap<>();
  private long abandoned;

  private record Key(long sourceHigh, long sourceLow, long targetHigh, long targetLow, long id) {}

  private static final class Parts {
    private final Patchwork octets = new Patchwork(LARGEST);
    private long since;
    private int total;
  }

  /**
   * Takes a fragment.
   *
   * @return whether it completes its packet, which then stands at the transport layer
   */
  public boolean complete(Packet packet) {
    Key key =
        new Key(
            packet.sourceHigh,
            packet.sourceLow,
            packet.targetHigh,
            packet.targetLow,
            packet.fragmentId << 8 | packet.protocol);
    Parts parts = open.get(key);
    if (parts == null || Math.abs(packet.nanos - parts.since) > LONGEST_NANOS) {
      parts = begin(key, packet.nanos);
    }
    parts.octets.add(packet.fragmentOffset, packet.bytes, packet.at, packet.left());
    if (!packet.moreFragments) {
      parts.total = packet.fragmentOffset + packet.left();
    }
    if (parts.total < 0 || parts.octets.ready() < parts.total) {
      return false;
    }
    open.remove(key);
    packet.bytes = parts.octets.bytes();
    packet.at = 0;
    packet.end = parts.total;
    packet.fragment = false;
    return true;
  }

  /** How many packets were not put together, so far. */
  public long abandoned() {
    return abandoned + open.size();
  }

  /** Begins a packet, in the room of one that is given up when there is no other. */
  private Parts begin(Key key, long nanos) {
    Parts old = open.remove(key);
    if (old == null && open.size() >= MOST_PACKETS) {
      old = open.remove(open.keySet().iterator().next());
    }
    abandoned += old == null ? 0 : 1;
    Parts parts = old == null ? new Parts() : old;
    parts.octets.clear();
    parts.since = nanos;
    parts.total = -1;
    open.put(key, parts);
    return parts;
  }
}
