// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** All sockets of a home, served by one selector. */
final class Sockets {
  private static final int SOCKET_BUFFER = 1 << 20;
  private static final int MOST_IN_A_ROW = 64;

  /** Takes a datagram; the array is used again. */
  interface Receiver {
    void received(InetSocketAddress from, byte[] datagram, int length);
  }

  private final Selector selector;
  private final ByteBuffer incoming = ByteBuffer.allocateDirect(1 << 16);
  private final ByteBuffer outgoing = ByteBuffer.allocateDirect(1 << 16);
  private final byte[] datagram = new byte[1 << 16];

  Sockets() throws IOException {
    selector = Selector.open();
  }

  /** A UDP socket; what comes before somebody listens waits. */
  DatagramChannel udp(InetSocketAddress address) throws IOException {
    return bound(DatagramChannel.open(StandardProtocolFamily.INET), address);
  }

  /** A UDP socket that hears what is sent to a group, on the interface that has an address. */
  DatagramChannel group(InetSocketAddress group, InetAddress ours) throws IOException {
    DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
    channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    bound(channel, group);
    NetworkInterface there = NetworkInterface.getByInetAddress(ours);
    channel.join(group.getAddress(), there == null ? loopback() : there);
    return channel;
  }

  /** Sends to groups, from now on, by the interface that has an address. */
  static void byWayOf(DatagramChannel channel, InetAddress ours) throws IOException {
    NetworkInterface there = NetworkInterface.getByInetAddress(ours);
    channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, there == null ? loopback() : there);
  }

  private static NetworkInterface loopback() throws IOException {
    NetworkInterface loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
    if (loopback == null) {
      throw new IOException("there is no loopback interface");
    }
    return loopback;
  }

  private static DatagramChannel bound(DatagramChannel channel, InetSocketAddress address)
      throws IOException {
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER);
      channel.configureBlocking(false);
      return channel.bind(address);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Reads datagrams from a socket from now on. */
  void serve(DatagramChannel channel, Receiver receiver) throws IOException {
    register(channel, SelectionKey.OP_READ, () -> drain(channel, receiver));
  }

  /** Answers lines on connections to an address from now on. */
  void serveLines(InetSocketAddress address, LineService service) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open();
    register(server, SelectionKey.OP_ACCEPT, new LineServer(server, service, this::connected));
    server.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(address);
  }

  private void connected(SocketChannel channel, Served connection) throws IOException {
    register(channel, SelectionKey.OP_READ, connection);
  }

  private void register(SelectableChannel channel, int operation, Served served)
      throws IOException {
    channel.configureBlocking(false);
    channel.register(selector, operation, served);
  }

  private void drain(DatagramChannel channel, Receiver receiver) throws IOException {
    for (int i = 0; i < MOST_IN_A_ROW; i++) {
      InetSocketAddress from = (InetSocketAddress) channel.receive(incoming.clear());
      if (from == null) {
        return;
      }
      int length = incoming.flip().remaining();
      incoming.get(datagram, 0, length);
      receiver.received(from, datagram, length);
    }
  }

  void send(DatagramChannel channel, InetSocketAddress to, byte[] bytes) {
    try {
      channel.send(outgoing.clear().put(bytes).flip(), to);
    } catch (IOException e) {
      // As on a real network, what cannot be delivered is lost.
      return;
    }
  }

  /** Waits at most so long for something to read, and reads it. */
  void turn(long millis) throws IOException {
    if (millis > 0) {
      selector.select(Sockets::ready, millis);
    } else {
      selector.selectNow(Sockets::ready);
    }
  }

  private static void ready(SelectionKey key) {
    try {
      ((Served) key.attachment()).ready();
    } catch (IOException e) {
      // One peer is gone; a device that it spoke to goes on, a connection does not.
      if (key.channel() instanceof SocketChannel) {
        key.cancel();
      }
    }
  }

  void wakeUp() {
    selector.wakeup();
  }

  void close() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
