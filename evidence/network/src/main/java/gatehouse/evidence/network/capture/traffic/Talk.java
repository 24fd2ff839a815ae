// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import gatehouse.evidence.network.capture.bytes.SeededHash;
import gatehouse.evidence.network.capture.flow.Flow;
import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.flow.Service;
import org.jspecify.annotations.Nullable;

/** All flows of one kind between two parties: one service of one side, whatever port asks. */
public final class Talk {
  private final Key key;
  private long packetsSent;
  private long sent;
  private long packetsReceived;
  private long received;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private long packet = Long.MAX_VALUE;

  Talk(Key key) {
    this.key = key;
  }

  /**
   * What flows have in common that are told as one.
   *
   * @param hash of the others, which nobody can choose
   */
  record Key(
      Endpoint asking,
      Endpoint answering,
      int etherType,
      int protocol,
      Service service,
      @Nullable String name,
      int hash) {
    @Override
    public int hashCode() {
      return hash;
    }

    static Key of(Flow flow, long seed) {
      Endpoint asking = flow.asking();
      Endpoint answering = flow.answering();
      @Nullable String name = flow.name();
      SeededHash hash = new SeededHash(seed);
      hash.add(asking.mac()).add(asking.high()).add(asking.low());
      hash.add(answering.mac()).add(answering.high()).add(answering.low()).add(answering.port());
      hash.add(name == null ? "" : name);
      return new Key(
          new Endpoint(asking.mac(), asking.high(), asking.low(), 0),
          answering,
          flow.etherType(),
          flow.protocol(),
          flow.service(),
          name,
          hash.value());
    }
  }

  void add(Flow flow) {
    packetsSent += flow.sent().packets();
    sent += flow.sent().octets();
    packetsReceived += flow.answered().packets();
    received += flow.answered().octets();
    first = Math.min(first, flow.first());
    last = Math.max(last, flow.last());
    packet = Math.min(packet, flow.packet());
  }

  /** The asking side; its port is not told. */
  public Endpoint asking() {
    return key.asking;
  }

  public Endpoint answering() {
    return key.answering;
  }

  public int etherType() {
    return key.etherType;
  }

  /** The number of the transport protocol. */
  public int protocol() {
    return key.protocol;
  }

  public Service service() {
    return key.service;
  }

  /** The name under which the answering side was asked for, if one was seen. */
  public @Nullable String name() {
    return key.name;
  }

  /** Packets of the asking side. */
  public long packetsSent() {
    return packetsSent;
  }

  /** Octets of the asking side, frames as sent. */
  public long sent() {
    return sent;
  }

  /** Packets of the answering side. */
  public long packetsReceived() {
    return packetsReceived;
  }

  /** Octets of the answering side, frames as sent. */
  public long received() {
    return received;
  }

  /** When it began, in nanoseconds since 1970; 0 when the capture does not tell. */
  public long first() {
    return first;
  }

  public long last() {
    return last;
  }

  /** Number of its first packet. */
  public long packet() {
    return packet;
  }
}
