// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A home on real sockets: a socket for each device, one thread and one selector for all.
 *
 * <p>{@link #run} returns when {@link #close} is called from another thread.
 */
public final class Simulator implements AutoCloseable {
  private static final int SOCKET_BUFFER = 1 << 20;
  private static final int MOST_IN_A_ROW = 64;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Selector selector;
  private final Agenda agenda = new Agenda();
  private final ByteBuffer incoming = ByteBuffer.allocateDirect(1 << 16);
  private final ByteBuffer outgoing = ByteBuffer.allocateDirect(1 << 16);
  private final byte[] datagram = new byte[1 << 16];
  private final DatagramChannel stranger;
  private volatile boolean closed;

  private Simulator(Selector selector, DatagramChannel stranger) {
    this.selector = selector;
    this.stranger = stranger;
  }

  /**
   * Opens a socket for each device of a home; datagrams wait there until {@link #run}.
   *
   * @throws HomeException when an address cannot be had
   * @throws IOException when the system has no more sockets
   */
  public static Simulator open(Home home) throws HomeException, IOException {
    DatagramChannel stranger = DatagramChannel.open();
    Simulator simulator = new Simulator(Selector.open(), stranger);
    try {
      stranger.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      stranger.configureBlocking(false);
      RandomGenerator seeds = generator(home.seed());
      for (DeviceEntry entry : home.devices()) {
        simulator.add(entry, generator(seeds.nextLong()));
      }
      return simulator;
    } catch (IOException | HomeException e) {
      simulator.release();
      throw e;
    }
  }

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private void add(DeviceEntry entry, RandomGenerator random) throws HomeException, IOException {
    DatagramChannel channel = DatagramChannel.open();
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER);
    SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
    try {
      channel.bind(entry.address());
    } catch (IOException e) {
      throw new HomeException(
          "%s cannot have the address %s:%d: %s"
              .formatted(
                  entry.name(),
                  entry.address().getAddress().getHostAddress(),
                  entry.address().getPort(),
                  e.getMessage()));
    }
    key.attach(new SimulatedDevice(entry, new Place(channel), random));
  }

  /** Serves for a time, or until it is closed. */
  public void run(Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (long now = System.nanoTime(); !closed && now < end; now = System.nanoTime()) {
        agenda.run(now);
        long wait = Math.min(agenda.next(end), end) - now;
        if (wait > 0) {
          selector.select(this::serve, (wait + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
        } else {
          selector.selectNow(this::serve);
        }
      }
    } finally {
      release();
    }
  }

  private void serve(SelectionKey key) {
    DatagramChannel channel = (DatagramChannel) key.channel();
    SimulatedDevice device = (SimulatedDevice) key.attachment();
    try {
      for (int i = 0; i < MOST_IN_A_ROW; i++) {
        InetSocketAddress from = (InetSocketAddress) channel.receive(incoming.clear());
        if (from == null) {
          return;
        }
        int length = incoming.flip().remaining();
        incoming.get(datagram, 0, length);
        device.received(from, datagram, length);
      }
    } catch (IOException e) {
      // An earlier answer did not arrive; the device goes on.
      return;
    }
  }

  private void send(DatagramChannel channel, InetSocketAddress to, byte[] bytes) {
    try {
      channel.send(outgoing.clear().put(bytes).flip(), to);
    } catch (IOException e) {
      // As on a real network, what cannot be delivered is lost.
      return;
    }
  }

  /** Ends {@link #run}, from any thread. */
  @Override
  public void close() {
    closed = true;
    selector.wakeup();
  }

  private void release() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
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
      Simulator.this.send(channel, to, bytes);
    }

    @Override
    public void sendAsStranger(InetSocketAddress to, byte[] bytes) {
      Simulator.this.send(stranger, to, bytes);
    }
  }
}
