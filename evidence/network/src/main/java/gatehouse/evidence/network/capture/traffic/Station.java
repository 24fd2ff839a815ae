// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A network interface that was heard: which addresses sent through it. */
public final class Station {
  private final long mac;
  private final long packet;
  private final Map<Address, Long> inside = new LinkedHashMap<>();
  private final Set<Address> claimed = new LinkedHashSet<>();
  private final Set<Address> outside = new LinkedHashSet<>();
  private final Set<Long> prefixes = new LinkedHashSet<>();
  private int outsideIpv4;

  Station(long mac, long packet) {
    this.mac = mac;
    this.packet = packet;
  }

  /** How many addresses it holds. */
  int size() {
    return inside.size() + claimed.size() + outside.size();
  }

  /** Takes an address, unless it has this many already. */
  void sends(Address address, boolean byArp, long number, int most) {
    if (address.isNone() || address.isMulticast()) {
      return;
    }
    if (address.isPrivate()) {
      put(address, number, most);
      if (byArp && claimed.size() < most) {
        claimed.add(address);
      }
    } else if (outside.size() < most && outside.add(address)) {
      if (address.isIpv4()) {
        outsideIpv4++;
      } else {
        prefixes.add(address.high());
      }
    }
  }

  private void put(Address address, long number, int most) {
    if (inside.size() < most || inside.containsKey(address)) {
      inside.merge(address, number, Math::min);
    }
  }

  /** Whether it passes on what others send: two networks or more speak through it. */
  public boolean isRouter() {
    return outsideIpv4 > 1 || (outsideIpv4 > 0 && !inside.isEmpty()) || prefixes.size() > 1;
  }

  /** Whether the address is the interface's own, and not one that it passes on. */
  public boolean owns(Address address) {
    if (!isRouter() || !address.isIpv4()) {
      return true;
    }
    return claimed.isEmpty() || claimed.contains(address);
  }

  /** Its own addresses, with the number of the first packet of each. */
  public Map<Address, Long> addresses() {
    Map<Address, Long> own = new LinkedHashMap<>();
    inside.forEach(
        (address, number) -> {
          if (owns(address)) {
            own.put(address, number);
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
