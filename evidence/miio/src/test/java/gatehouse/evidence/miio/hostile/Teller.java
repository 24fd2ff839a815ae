// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.hostile;

import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.miio.simulate.Homes;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.HelloReply;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A device that greets well, and then says what it was told to. */
final class Teller implements Transport {
  static final Device DEVICE = Device.at(Homes.address("127.0.5.1"), Readers.TOKEN);

  private final byte[][] says;
  private final Queue<byte[]> said = new ArrayDeque<>();
  private long now;

  Teller(byte[]... says) {
    this.says = says;
  }

  @Override
  public void send(InetSocketAddress to, byte[] datagram) {
    if (datagram.length == Header.LENGTH) {
      said.add(new HelloReply(Readers.DID, 1, new Disclosure.Hidden(0xff)).bytes());
    } else {
      for (byte[] each : says) {
        said.add(each);
      }
    }
  }

  @Override
  public @Nullable InetSocketAddress receive(ByteBuffer into, long nanos) {
    byte[] next = said.poll();
    if (next == null) {
      now += nanos;
      return null;
    }
    into.put(next, 0, Math.min(next.length, into.remaining()));
    return DEVICE.address();
  }

  @Override
  public long now() {
    return ++now;
  }

  @Override
  public void close() {
    said.clear();
  }
}
