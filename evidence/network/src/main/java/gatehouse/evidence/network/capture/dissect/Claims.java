// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.flow.Slots;
import gatehouse.evidence.network.capture.ip.NeighbourAdvertisement;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.traffic.Stations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who says that an address is his, by ARP and by neighbour advertisements, for at most 4,096
 * addresses.
 *
 * <p>Two that say so within a minute fight over it. A longer time apart, the address may have been
 * given to another. Addresses that routers share by design are left out (RFC 9568, 7.3).
 */
final class Claims {
  private static final int MOST = 1 << 12;
  private static final long AT_ONCE_NANOS = 60_000_000_000L;
  private static final int SENDER_AT = 8;
  private static final long SHARED = 0x00005e000000L;
  private static final long SHARED_MASK = 0xffffff000000L;

  private final Slots slots;
  private final long[] key = new long[2];
  private long[] macs = new long[0];
  private long[] nanos = new long[0];
  private boolean[] fought = new boolean[0];
  private final List<Claim> fights = new ArrayList<>();

  Claims(long seed) {
    slots = new Slots(2, MOST, seed, slot -> {});
  }

  /** Takes an ARP message that the packet stands at, its addresses read. */
  void arp(Packet packet) {
    long mac = Octets.mac(packet.bytes, packet.at + SENDER_AT);
    take(packet.sourceHigh, packet.sourceLow, mac, packet);
  }

  /** Takes a packet that stands at its ICMPv6 header. */
  void icmp(Packet packet) {
    if (NeighbourAdvertisement.is(packet)) {
      NeighbourAdvertisement said = NeighbourAdvertisement.read(packet);
      take(said.high(), said.low(), said.mac(), packet);
    }
  }

  /** What was fought over, and the first two who did. */
  List<Claim> fights() {
    return List.copyOf(fights);
  }

  private void take(long high, long low, long mac, Packet packet) {
    boolean none = high == 0 && low == Packet.IPV4;
    if (none || !Stations.isOne(mac) || (mac & SHARED_MASK) == SHARED) {
      return;
    }
    key[0] = high;
    key[1] = low;
    int slot = slots.take(key);
    if (slots.capacity() > macs.length) {
      macs = Arrays.copyOf(macs, slots.capacity());
      nanos = Arrays.copyOf(nanos, slots.capacity());
      fought = Arrays.copyOf(fought, slots.capacity());
    }
    if (slots.added()) {
      fought[slot] = false;
    } else if (macs[slot] != mac && !fought[slot] && fights.size() < MOST) {
      fought[slot] = Math.abs(packet.nanos - nanos[slot]) <= AT_ONCE_NANOS;
      if (fought[slot]) {
        fights.add(new Claim(high, low, macs[slot], mac, packet.number));
      }
    }
    macs[slot] = mac;
    nanos[slot] = packet.nanos;
  }
}
