// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.packet.Packet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The network interfaces that were heard, at most 4,096; the one unheard for longest gives way.
 *
 * <p>Of all together at most 32,768 addresses are kept.
 */
public final class Stations {
  private static final int MOST = 4096;
  private static final int MOST_ADDRESSES = 1 << 15;

  /** As of a router, through which the whole world sends. */
  private static final int MOST_EACH = 64;

  private static final long GROUP_BIT = 1L << 40;

  private final Map<Long, Station> stations = new LinkedHashMap<>(16, 0.75f, true);
  private long forgotten;
  private int addresses;

  /** Begins with nothing. */
  public Stations() {}

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
    return Optional.ofNullable(stations.get(mac));
  }

  /** All of them, in the order of their first packets. */
  public List<Station> all() {
    return stations.values().stream()
        .sorted(Comparator.comparingLong(Station::packet).thenComparingLong(Station::mac))
        .toList();
  }

  /** How many gave way. */
  public long forgotten() {
    return forgotten;
  }

  private void heard(Endpoint endpoint, boolean arp, long packet) {
    if (!isOne(endpoint.mac())) {
      return;
    }
    Station station = stations.get(endpoint.mac());
    if (station == null) {
      if (stations.size() == MOST) {
        Station old = stations.remove(stations.keySet().iterator().next());
        addresses -= old == null ? 0 : old.size();
        forgotten++;
      }
      station = new Station(endpoint.mac(), packet);
      stations.put(endpoint.mac(), station);
    }
    int before = station.size();
    station.sends(Address.of(endpoint), arp, packet, addresses < MOST_ADDRESSES ? MOST_EACH : 1);
    addresses += station.size() - before;
  }
}
