// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.ip.Addresses;
import java.util.Comparator;

/**
 * An address of IPv6, or one of IPv4 mapped to it.
 *
 * @param high upper half
 * @param low lower half
 */
public record Address(long high, long low) implements Comparable<Address> {
  private static final Comparator<Address> ORDER =
      Comparator.comparingLong(Address::high).thenComparingLong(Address::low);

  @Override
  public int compareTo(Address other) {
    return ORDER.compare(this, other);
  }

  /** Whether it is one of the IPv4 addresses that begin like another one. */
  public boolean isWithin(Address network, int prefix) {
    return isIpv4() && network.isIpv4() && (low ^ network.low) >>> (32 - prefix) == 0;
  }

  static Address of(Endpoint endpoint) {
    return new Address(endpoint.high(), endpoint.low());
  }

  /** Whether there is none, as of a device that has none yet. */
  public boolean isNone() {
    return high == 0 && (low == 0 || low == Addresses.lowOfIpv4(0));
  }

  boolean isIpv4() {
    return Addresses.isIpv4(high, low);
  }

  /** Whether it belongs to the home and not to the Internet. */
  public boolean isPrivate() {
    return Addresses.isPrivate(high, low);
  }

  boolean isMulticast() {
    return Addresses.isMulticast(high, low);
  }

  /** As people write it. */
  public String text() {
    return Addresses.text(high, low);
  }

  /** The word for its kind: {@code ipv4} or {@code ipv6}. */
  public String kind() {
    return isIpv4() ? "ipv4" : "ipv6";
  }
}
