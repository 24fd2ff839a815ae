// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.packet;

/**
 * The packet at hand.
 *
 * <p>There is one for a whole capture: each layer overwrites its own part, so that no packet costs
 * an allocation. Its octets are good until the next packet is read. Addresses of IPv4 are held as
 * IPv4-mapped ones of IPv6 (RFC 4291, 2.5.5.2).
 */
public final class Packet {
  /** No MAC address is known. */
  public static final long NO_MAC = 0;

  /** The upper half of an IPv4 address in the low half of its 128 bits. */
  public static final long IPV4 = 0xffffL << 32;

  // What the capture file says.

  /** Number in the capture, from 1. */
  public long number;

  /** When it was captured, in nanoseconds since 1970, UTC; 0 when the file does not tell. */
  public long nanos;

  /** Octets on the wire. */
  public int wireLength;

  /** The file's number for the link layer. */
  public int linkType;

  /** Where the octets lie. */
  public byte[] bytes = new byte[0];

  /** Where the layer at hand begins. */
  public int at;

  /** Where the layer at hand ends. */
  public int end;

  // What the link layer says.

  public long sourceMac;
  public long targetMac;
  public int etherType;

  // What the network layer says.

  public long sourceHigh;
  public long sourceLow;
  public long targetHigh;
  public long targetLow;
  public int protocol;

  /** Whether this is a part of a packet only. */
  public boolean fragment;

  public boolean moreFragments;
  public int fragmentOffset;
  public long fragmentId;

  // What the transport layer says.

  public int sourcePort;
  public int targetPort;
  public int tcpFlags;
  public int sequence;

  /** Begins a new packet. */
  public void begin(byte[] from, int start, int stop) {
    bytes = from;
    at = start;
    end = stop;
    sourceMac = NO_MAC;
    targetMac = NO_MAC;
    etherType = 0;
    beginNetwork();
  }

  /** Forgets what the network layer and those above it said. */
  public void beginNetwork() {
    sourceHigh = 0;
    sourceLow = 0;
    targetHigh = 0;
    targetLow = 0;
    protocol = 0;
    fragment = false;
    sourcePort = 0;
    targetPort = 0;
    tcpFlags = 0;
  }

  /** Octets of the layer at hand. */
  public int left() {
    return end - at;
  }
}
