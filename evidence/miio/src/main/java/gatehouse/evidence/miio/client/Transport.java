// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A socket and a clock; in tests neither is real. */
public interface Transport extends AutoCloseable {
  /**
   * Sends one datagram, or loses it when the socket is full.
   *
   * @throws IOException when the system refuses, such as for lack of a route
   */
  void send(InetSocketAddress to, byte[] datagram) throws IOException;

  /**
   * Waits for one datagram and reads it into a buffer that is clear.
   *
   * @param nanos how long to wait at most; 0 does not wait
   * @return who sent it, or null when none came
   */
  @Nullable InetSocketAddress receive(ByteBuffer into, long nanos) throws IOException;

  /** Nanoseconds since some moment. */
  long now();

  @Override
  void close() throws IOException;
}
