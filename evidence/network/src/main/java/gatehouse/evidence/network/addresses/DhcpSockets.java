// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.addresses;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The port of DHCP's clients, twice: at the own address, by which broadcasts leave through the
 * right interface, and at all addresses, to which answers by broadcast come.
 */
final class DhcpSockets implements Closeable {
  static final int SERVER = 67;
  private static final int CLIENT = 68;
  private static final int LARGEST = 1500;

  private final DatagramChannel own;
  private final DatagramChannel all;
  private final Selector selector;
  private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST);

  private DhcpSockets(DatagramChannel own, DatagramChannel all, Selector selector) {
    this.own = own;
    this.all = all;
    this.selector = selector;
  }

  /** A message and who sent it. */
  static final class Heard {
    private final InetAddress from;
    private final byte[] message;

    private Heard(InetAddress from, byte[] message) {
      this.from = from;
      this.message = message;
    }

    InetAddress from() {
      return from;
    }

    byte[] message() {
      return message;
    }
  }

  /**
   * Opens both.
   *
   * @throws IOException when the port is taken, or this process has no right to it
   */
  static DhcpSockets open(InetAddress address) throws IOException {
    Selector selector = Selector.open();
    DatagramChannel own = null;
    try {
      own = bound(new InetSocketAddress(address, CLIENT), selector);
      DatagramChannel all = bound(new InetSocketAddress(CLIENT), selector);
      return new DhcpSockets(own, all, selector);
    } catch (IOException e) {
      if (own != null) {
        own.close();
      }
      selector.close();
      throw e;
    }
  }

  private static DatagramChannel bound(InetSocketAddress at, Selector selector) throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.setOption(StandardSocketOptions.SO_BROADCAST, true);
      channel.bind(at).configureBlocking(false).register(selector, SelectionKey.OP_READ);
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Sends to whoever listens on the own interface. */
  void send(byte[] message) throws IOException {
    own.send(ByteBuffer.wrap(message), new InetSocketAddress("255.255.255.255", SERVER));
  }

  /** Waits for one message from a server's port. */
  Optional<Heard> receive(long nanos) throws IOException {
    selector.select(Math.max(1, Duration.ofNanos(nanos).toMillis()));
    selector.selectedKeys().clear();
    for (DatagramChannel channel : new DatagramChannel[] {own, all}) {
      buffer.clear();
      if (channel.receive(buffer) instanceof InetSocketAddress from && from.getPort() == SERVER) {
        byte[] message = Arrays.copyOf(buffer.array(), buffer.position());
        return Optional.of(new Heard(from.getAddress(), message));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    own.close();
    all.close();
    selector.close();
  }
}
