// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import org.jspecify.annotations.Nullable;

/** One UDP socket of this machine. */
public final class UdpTransport implements Transport {
  private static final int SOCKET_BUFFER = 4 << 20;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final DatagramChannel channel;
  private final Selector selector;
  private final ByteBuffer outgoing = ByteBuffer.allocateDirect(1 << 16);

  private UdpTransport(DatagramChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
  }

  /** A socket on any free port of any interface. */
  public static UdpTransport open() throws IOException {
    return open(new InetSocketAddress(0));
  }

  /** A socket on an address of this machine, such as that of one leg. */
  public static UdpTransport open(InetSocketAddress local) throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER);
      channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER);
      channel.bind(local).configureBlocking(false);
      Selector selector = Selector.open();
      channel.register(selector, SelectionKey.OP_READ);
      return new UdpTransport(channel, selector);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void send(InetSocketAddress to, byte[] datagram) throws IOException {
    outgoing.clear().put(datagram).flip();
    channel.send(outgoing, to);
  }

  @Override
  public @Nullable InetSocketAddress receive(ByteBuffer into, long nanos) throws IOException {
    InetSocketAddress from = (InetSocketAddress) channel.receive(into);
    if (from == null && nanos > 0) {
      selector.select((nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
      selector.selectedKeys().clear();
      from = (InetSocketAddress) channel.receive(into);
    }
    return from;
  }

  @Override
  public long now() {
    return System.nanoTime();
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }
}
