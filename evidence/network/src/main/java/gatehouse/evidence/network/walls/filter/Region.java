// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.BitSet;

/** Kinds of traffic: ports of TCP and UDP, ICMP, and all other transports as one. */
public final class Region {
  private static final int PORTS = 1 << 16;
  public static final Region NONE = new Region(new BitSet(), new BitSet(), false, false);
  public static final Region ALL = new Region(range(0, PORTS - 1), range(0, PORTS - 1), true, true);
  public static final Region ICMP = new Region(new BitSet(), new BitSet(), true, false);
  public static final Region OTHER = new Region(new BitSet(), new BitSet(), false, true);

  private final BitSet tcp;
  private final BitSet udp;
  private final boolean icmp;
  private final boolean other;

  private Region(BitSet tcp, BitSet udp, boolean icmp, boolean other) {
    this.tcp = tcp;
    this.udp = udp;
    this.icmp = icmp;
    this.other = other;
  }

  /** These ports of TCP. */
  public static Region tcp(BitSet ports) {
    return new Region((BitSet) ports.clone(), new BitSet(), false, false);
  }

  /** These ports of UDP. */
  public static Region udp(BitSet ports) {
    return new Region(new BitSet(), (BitSet) ports.clone(), false, false);
  }

  /** The ports from first to last, both of them included. */
  public static BitSet range(int first, int last) {
    BitSet ports = new BitSet(PORTS);
    ports.set(first, last + 1);
    return ports;
  }

  public Region and(Region that) {
    BitSet t = (BitSet) tcp.clone();
    BitSet u = (BitSet) udp.clone();
    t.and(that.tcp);
    u.and(that.udp);
    return new Region(t, u, icmp && that.icmp, other && that.other);
  }

  public Region or(Region that) {
    BitSet t = (BitSet) tcp.clone();
    BitSet u = (BitSet) udp.clone();
    t.or(that.tcp);
    u.or(that.udp);
    return new Region(t, u, icmp || that.icmp, other || that.other);
  }

  public Region minus(Region that) {
    BitSet t = (BitSet) tcp.clone();
    BitSet u = (BitSet) udp.clone();
    t.andNot(that.tcp);
    u.andNot(that.udp);
    return new Region(t, u, icmp && !that.icmp, other && !that.other);
  }

  public boolean isEmpty() {
    return tcp.isEmpty() && udp.isEmpty() && !icmp && !other;
  }

  public boolean isAll() {
    return everyPort(tcp) && everyPort(udp) && icmp && other;
  }

  public boolean icmp() {
    return icmp;
  }

  public BitSet tcp() {
    return (BitSet) tcp.clone();
  }

  public BitSet udp() {
    return (BitSet) udp.clone();
  }

  /** Whether these are all ports there are; port 0 is none. */
  static boolean everyPort(BitSet ports) {
    return ports.nextClearBit(1) >= PORTS;
  }
}
