// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A network interface that was heard: which addresses sent through it. */
public final class Station {
  private final long mac;
  private final long packet;
  private final Map<Address, Own> inside = new LinkedHashMap<>(2);
  private @Nullable Address outsideIpv4;
  private @Nullable Address outsideIpv6;
  private boolean severalOutside;
  private boolean claims;

  /** An address of the home: its first packet, and whether the interface said by ARP it is his. */
  private record Own(long packet, boolean claimed) {
    private Own and(Own other) {
      return new Own(Math.min(packet, other.packet), claimed || other.claimed);
    }
  }

  Station(long mac, long packet) {
    this.mac = mac;
    this.packet = packet;
  }

  /** How many addresses it holds. */
  int size() {
    return inside.size();
  }

  /** Takes an address, unless it has this many already. */
  void sends(Address address, boolean byArp, long number, int most) {
    if (address.isNone() || address.isMulticast()) {
      return;
    }
    if (!address.isPrivate()) {
      sendsFromOutside(address);
    } else if (inside.size() < most || inside.containsKey(address)) {
      inside.merge(address, new Own(number, byArp), Own::and);
      claims |= byArp;
    }
  }

  private void sendsFromOutside(Address address) {
    if (address.isIpv4()) {
      severalOutside |= outsideIpv4 != null && !outsideIpv4.equals(address);
      outsideIpv4 = address;
    } else {
      severalOutside |= outsideIpv6 != null && outsideIpv6.high() != address.high();
      outsideIpv6 = address;
    }
  }

  /** Whether it passes on what others send: two networks or more speak through it. */
  public boolean isRouter() {
    return severalOutside || (outsideIpv4 != null && !inside.isEmpty());
  }

  /** Whether the address is the interface's own, and not one that it passes on. */
  public boolean owns(Address address) {
    if (!isRouter() || !address.isIpv4() || !claims) {
      return true;
    }
    Own own = inside.get(address);
    return own != null && own.claimed;
  }

  /** Its own addresses, with the number of the first packet of each. */
  public Map<Address, Long> addresses() {
    Map<Address, Long> own = new LinkedHashMap<>();
    inside.forEach(
        (address, how) -> {
          if (owns(address)) {
            own.put(address, how.packet);
          }
        });
    return own;
  }

  public long mac() {
    return mac;
  }

  /** Number of its first packet. */
  public long packet() {
    return packet;
  }
}
