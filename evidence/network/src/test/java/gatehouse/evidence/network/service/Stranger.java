// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server on the loopback that answers as a test wants. */
public final class Stranger implements AutoCloseable {
  /** What it does with whoever comes. */
  public interface Manner {
    void meet(Socket guest) throws IOException;
  }

  private final ServerSocket server;

  /** Begins to serve at a free port. */
  public Stranger(Manner manner) throws IOException {
    server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(manner));
  }

  /** Where it listens. */
  public InetSocketAddress at() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void serve(Manner manner) {
    while (!server.isClosed()) {
      try {
        Socket guest = server.accept();
        Thread.ofVirtual().start(() -> meet(guest, manner));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void meet(Socket guest, Manner manner) {
    try (guest) {
      manner.meet(guest);
    } catch (IOException e) {
      // The guest left, which ends the meeting.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
