// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes up to 32 connections, and tells them all what one of them has changed. */
final class LineServer implements Served {
  private static final int MOST_CONNECTIONS = 32;

  private final ServerSocketChannel server;
  private final LineService service;
  private final Register register;
  private final Set<LineConnection> open = new LinkedHashSet<>();

  /** Has a connection served from now on. */
  interface Register {
    void add(SocketChannel channel, Served connection) throws IOException;
  }

  LineServer(ServerSocketChannel server, LineService service, Register register) {
    this.server = server;
    this.service = service;
    this.register = register;
  }

  @Override
  public void ready() throws IOException {
    SocketChannel channel = server.accept();
    if (channel == null) {
      return;
    }
    if (open.size() >= MOST_CONNECTIONS) {
      channel.close();
      return;
    }
    LineConnection connection = new LineConnection(channel, service::answer, this::answered);
    open.add(connection);
    register.add(channel, connection);
  }

  /** A connection was served, or is gone. */
  private void answered(LineConnection connection) throws IOException {
    if (connection.isGone()) {
      open.remove(connection);
    }
    for (String notice : service.notices()) {
      for (LineConnection one : List.copyOf(open)) {
        one.say(notice);
      }
    }
    open.removeIf(LineConnection::isGone);
  }
}
