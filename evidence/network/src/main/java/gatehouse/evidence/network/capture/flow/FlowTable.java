// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.flow;

import gatehouse.evidence.network.capture.flow.Flow.Endpoint;
import gatehouse.evidence.network.capture.flow.Flow.Traffic;
import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.stream.StreamState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The flows of a capture, at most 65,536 at a time; one that is given up is handed on before.
 *
 * <p>A flow is told by MAC addresses, addresses, ports and protocol, the lower endpoint first.
 * Counting a packet allocates nothing.
 */
public final class FlowTable {
  private static final int MOST = 1 << 16;
  private static final int WIDTH = 7;
  private static final int OCTETS = 0;
  private static final int PACKETS = 2;
  private static final int FIRST = 4;
  private static final int LAST = 5;
  private static final int NUMBER = 6;
  private static final int COUNTS = 7;

  private final Slots slots;
  private final FlowEnd end;
  private final long[] key = new long[WIDTH];
  private long[] counts = new long[0];
  private StreamState[] streams = new StreamState[0];
  private @Nullable String[] names = new String[0];
  private Service[] services = new Service[0];
  private byte[] askers = new byte[0];
  private boolean added;
  private int way;

  /**
   * @param seed of the hash
   * @param end is told of a flow that is given up, while it is still there
   */
  public FlowTable(long seed, FlowEnd end) {
    this.end = end;
    slots = new Slots(WIDTH, MOST, seed, end::ended);
    makeRoom();
  }

  /** Is told of a flow that ends. */
  @FunctionalInterface
  public interface FlowEnd {
    void ended(int flow);
  }

  /** Counts the packet, and answers its flow. */
  public int count(Packet packet) {
    way = setKey(packet);
    int flow = slots.take(key);
    added = slots.added();
    int base = flow * COUNTS;
    if (added) {
      begin(packet, flow);
      base = flow * COUNTS;
    }
    counts[base + OCTETS + way] += packet.wireLength;
    counts[base + PACKETS + way]++;
    counts[base + LAST] = packet.nanos;
    return flow;
  }

  /** Whether the last counted packet began a flow. */
  public boolean added() {
    return added;
  }

  /** Which way the last counted packet went: 0, or 1 for back. */
  public int way() {
    return way;
  }

  /** How many flows there are. */
  public int size() {
    return slots.size();
  }

  /** How many flows were given up. */
  public long evictions() {
    return slots.evictions();
  }

  /** What is known of a flow's TCP streams. */
  public StreamState stream(int flow) {
    return streams[flow];
  }

  public Service service(int flow) {
    return services[flow];
  }

  public void setService(int flow, Service service) {
    services[flow] = service;
  }

  public @Nullable String name(int flow) {
    return names[flow];
  }

  public void setName(int flow, @Nullable String name) {
    names[flow] = name;
  }

  /** Says which way the asking side sends. */
  public void setAsker(int flow, int asker) {
    askers[flow] = (byte) asker;
  }

  /** The flow as it stands. */
  public Flow get(int flow) {
    int asker = askers[flow];
    long last = slots.key(flow, 6);
    return new Flow(
        endpoint(flow, asker),
        endpoint(flow, 1 - asker),
        (int) (last >>> 32) & 0xff,
        (int) (last >>> 40) & 0xffff,
        traffic(flow, asker),
        traffic(flow, 1 - asker),
        counts[flow * COUNTS + FIRST],
        counts[flow * COUNTS + LAST],
        counts[flow * COUNTS + NUMBER],
        service(flow),
        names[flow]);
  }

  /** The side of a flow that answers. */
  public Endpoint answering(int flow) {
    return endpoint(flow, 1 - askers[flow]);
  }

  /** Hands on every flow that is still there. */
  public void endAll() {
    for (int flow = 0; flow < slots.size(); flow++) {
      end.ended(flow);
    }
  }

  private Endpoint endpoint(int flow, int side) {
    int port = (int) (slots.key(flow, 6) >>> (side == 0 ? 16 : 0)) & 0xffff;
    return new Endpoint(
        slots.key(flow, side), slots.key(flow, 2 + 2 * side), slots.key(flow, 3 + 2 * side), port);
  }

  private Traffic traffic(int flow, int side) {
    int base = flow * COUNTS;
    return new Traffic(counts[base + PACKETS + side], counts[base + OCTETS + side]);
  }

  private void begin(Packet packet, int flow) {
    makeRoom();
    int base = flow * COUNTS;
    Arrays.fill(counts, base, base + COUNTS, 0);
    counts[base + FIRST] = packet.nanos;
    counts[base + NUMBER] = packet.number;
    streams[flow].reset();
    names[flow] = null;
    services[flow] = Service.OTHER;
    askers[flow] = (byte) Asking.side(packet, way);
  }

  private int setKey(Packet packet) {
    int side = higher(packet) ? 1 : 0;
    int other = 1 - side;
    key[side] = packet.sourceMac;
    key[other] = packet.targetMac;
    key[2 + 2 * side] = packet.sourceHigh;
    key[3 + 2 * side] = packet.sourceLow;
    key[2 + 2 * other] = packet.targetHigh;
    key[3 + 2 * other] = packet.targetLow;
    long ports =
        side == 0
            ? (long) packet.sourcePort << 16 | packet.targetPort
            : (long) packet.targetPort << 16 | packet.sourcePort;
    key[6] = (long) packet.etherType << 40 | (long) packet.protocol << 32 | ports;
    return side;
  }

  /** Whether the sender's endpoint comes after the receiver's. */
  private static boolean higher(Packet packet) {
    if (packet.sourceHigh != packet.targetHigh) {
      return packet.sourceHigh > packet.targetHigh;
    }
    if (packet.sourceLow != packet.targetLow) {
      return packet.sourceLow > packet.targetLow;
    }
    if (packet.sourcePort != packet.targetPort) {
      return packet.sourcePort > packet.targetPort;
    }
    return packet.sourceMac > packet.targetMac;
  }

  private void makeRoom() {
    int room = slots.capacity();
    int had = names.length;
    if (room == had) {
      return;
    }
    counts = Arrays.copyOf(counts, room * COUNTS);
    names = Arrays.copyOf(names, room);
    services = Arrays.copyOf(services, room);
    askers = Arrays.copyOf(askers, room);
    streams = Arrays.copyOf(streams, room);
    for (int i = had; i < room; i++) {
      streams[i] = new StreamState();
    }
  }
}
