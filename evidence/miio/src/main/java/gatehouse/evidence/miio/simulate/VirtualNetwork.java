// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.client.Transport;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * A home without sockets, whose clock goes on only while its only client waits: the same every
 * time.
 *
 * <p>Each look at the clock takes a microsecond, so that a client kept busy comes to its deadlines.
 */
public final class VirtualNetwork implements Transport {
  private static final long LOOK_NANOS = 1000;
  private static final int MOST_IN_FLIGHT = 10_000;
  private static final InetSocketAddress CLIENT =
      new InetSocketAddress(Addresses.parse("127.0.0.1"), 40_000);
  private static final InetSocketAddress STRANGER =
      new InetSocketAddress(Addresses.parse("127.0.0.66"), 54_321);

  private record Arrival(InetSocketAddress from, ByteBuffer datagram) {}

  private final Map<InetSocketAddress, SimulatedDevice> devices = new HashMap<>();
  private final Queue<Arrival> arrivals = new ArrayDeque<>();
  private final Agenda agenda = new Agenda();
  private long now;

  public VirtualNetwork(Home home) {
    RandomGenerator seeds = RandomGeneratorFactory.of("L64X128MixRandom").create(home.seed());
    for (DeviceEntry entry : home.devices()) {
      RandomGenerator random =
          RandomGeneratorFactory.of("L64X128MixRandom").create(seeds.nextLong());
      devices.put(entry.address(), new SimulatedDevice(entry, new Place(entry.address()), random));
    }
  }

  @Override
  public void send(InetSocketAddress to, byte[] datagram) {
    SimulatedDevice device = devices.get(to);
    if (device != null) {
      device.received(CLIENT, datagram, datagram.length);
    }
  }

  @Override
  public @Nullable InetSocketAddress receive(ByteBuffer into, long nanos) {
    long end = now + nanos;
    agenda.run(now);
    while (arrivals.isEmpty() && agenda.next(Long.MAX_VALUE) <= end) {
      now = Math.max(now, agenda.next(end));
      agenda.run(now);
    }
    Arrival arrival = arrivals.poll();
    if (arrival == null) {
      now = end;
      return null;
    }
    into.put(arrival.datagram());
    return arrival.from();
  }

  @Override
  public long now() {
    now += LOOK_NANOS;
    return now;
  }

  @Override
  public void close() {
    arrivals.clear();
  }

  private void arrive(InetSocketAddress from, byte[] datagram) {
    if (arrivals.size() < MOST_IN_FLIGHT) {
      arrivals.add(new Arrival(from, ByteBuffer.wrap(datagram)));
    }
  }

  /** Where a device is. */
  private final class Place implements Stage {
    private final InetSocketAddress address;

    Place(InetSocketAddress address) {
      this.address = address;
    }

    @Override
    public long now() {
      return now;
    }

    @Override
    public void at(long nanos, Runnable task) {
      agenda.add(nanos, task);
    }

    @Override
    public void send(InetSocketAddress to, byte[] datagram) {
      arrive(address, datagram);
    }

    @Override
    public void sendAsStranger(InetSocketAddress to, byte[] datagram) {
      arrive(STRANGER, datagram);
    }
  }
}
