// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A home on real sockets, all served by one thread.
 *
 * <p>{@link #run} returns when its time is over or {@link #close} is called from another thread.
 */
public final class Simulator implements AutoCloseable {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Sockets sockets;
  private final DatagramChannel stranger;
  private final Agenda agenda = new Agenda();
  private final PlainServices plain;
  private volatile boolean closed;

  private Simulator(Sockets sockets) throws IOException {
    this.sockets = sockets;
    stranger = sockets.udp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    plain = new PlainServices(sockets, agenda);
  }

  /**
   * Opens the sockets of a home; what is sent to them waits there until {@link #run}.
   *
   * @throws HomeException when an address cannot be had
   * @throws IOException when the system has no more sockets
   */
  public static Simulator open(Home home) throws HomeException, IOException {
    Simulator simulator = new Simulator(new Sockets());
    try {
      RandomGenerator seeds = generator(home.seed());
      for (DeviceEntry entry : home.devices()) {
        simulator.add(entry, generator(seeds.nextLong()));
      }
      return simulator;
    } catch (HomeException e) {
      simulator.release();
      throw e;
    }
  }

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private void add(DeviceEntry entry, RandomGenerator random) throws HomeException {
    try {
      DatagramChannel channel = sockets.udp(entry.address());
      SimulatedDevice device = new SimulatedDevice(entry, new Place(channel), random);
      sockets.serve(channel, device::received);
      plain.add(entry);
    } catch (IOException e) {
      throw new HomeException(
          "%s cannot have the address %s:%d: %s"
              .formatted(
                  entry.name(),
                  entry.address().getAddress().getHostAddress(),
                  entry.address().getPort(),
                  e.getMessage()));
    }
  }

  /** Serves for a time, or until it is closed. */
  public void run(Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (long now = System.nanoTime(); !closed && now < end; now = System.nanoTime()) {
        agenda.run(now);
        long wait = Math.min(agenda.next(end), end) - now;
        sockets.turn((wait + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
      }
    } finally {
      release();
    }
  }

  /** Ends {@link #run}, from any thread. */
  @Override
  public void close() {
    closed = true;
    sockets.wakeUp();
  }

  private void release() throws IOException {
    sockets.close();
    stranger.close();
  }

  /** Where a device is. */
  private final class Place implements Stage {
    private final DatagramChannel channel;

    Place(DatagramChannel channel) {
      this.channel = channel;
    }

    @Override
    public long now() {
      return System.nanoTime();
    }

    @Override
    public void at(long nanos, Runnable task) {
      agenda.add(nanos, task);
    }

    @Override
    public void send(InetSocketAddress to, byte[] bytes) {
      sockets.send(channel, to, bytes);
    }

    @Override
    public void sendAsStranger(InetSocketAddress to, byte[] bytes) {
      sockets.send(stranger, to, bytes);
    }
  }
}
