// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.flow.Slots;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.packet.Packet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The network interfaces that were heard, at most 1,024; those that were heard only once are the
 * first to give way.
 *
 * <p>Of all together at most 32,768 addresses are kept.
 */
public final class Stations {
  private static final int MOST = 1 << 10;
  private static final int MOST_ADDRESSES = 1 << 15;

  /** As of a router, through which the whole world sends. */
  private static final int MOST_EACH = 64;

  private static final long GROUP_BIT = 1L << 40;

  private final Slots slots;
  private final long[] key = new long[1];
  private Station[] stations = new Station[0];
  private int addresses;

  /**
   * Begins with nothing.
   *
   * @param seed for hashes, which an enemy cannot know
   */
  public Stations(long seed) {
    slots = new Slots(1, MOST, seed, slot -> addresses -= stations[slot].size());
  }

  /** Takes a flow that ended. */
  public void add(Flow flow) {
    boolean arp = flow.etherType() == EtherType.ARP;
    if (flow.sent().packets() > 0) {
      heard(flow.asking(), arp, flow.packet());
    }
    if (flow.answered().packets() > 0) {
      heard(flow.answering(), arp, flow.packet());
    }
  }

  /** Whether the address stands for one interface. */
  public static boolean isOne(long mac) {
    return mac != Packet.NO_MAC && (mac & GROUP_BIT) == 0;
  }

  /** The interface of this address, if it was heard. */
  public Optional<Station> get(long mac) {
    key[0] = mac;
    int slot = slots.find(key);
    return slot < 0 ? Optional.empty() : Optional.of(stations[slot]);
  }

  /** All of them, in the order of their first packets. */
  public List<Station> all() {
    return Arrays.stream(stations, 0, slots.size())
        .sorted(Comparator.comparingLong(Station::packet).thenComparingLong(Station::mac))
        .toList();
  }

  /** How many gave way. */
  public long forgotten() {
    return slots.evictions();
  }

  private void heard(Endpoint endpoint, boolean arp, long packet) {
    if (!isOne(endpoint.mac())) {
      return;
    }
    key[0] = endpoint.mac();
    int slot = slots.take(key);
    if (slots.added()) {
      if (slots.capacity() > stations.length) {
        stations = Arrays.copyOf(stations, slots.capacity());
      }
      stations[slot] = new Station(endpoint.mac(), packet);
    }
    Station station = stations[slot];
    int before = station.size();
    station.sends(Address.of(endpoint), arp, packet, addresses < MOST_ADDRESSES ? MOST_EACH : 1);
    addresses += station.size() - before;
  }
}
