// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak.online;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server on this machine that gives everybody one answer, and remembers what it was asked. */
final class OneAnswerServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String answer;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  OneAnswerServer(int status, String body) throws IOException {
    socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    answer =
        "HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
            .formatted(status, body.length(), body);
    Thread.ofVirtual().start(this::serve);
  }

  URI ranges() {
    return URI.create("http://127.0.0.1:%d/range/".formatted(socket.getLocalPort()));
  }

  /** The lines of all requests. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
          heard.add(line);
        }
        OutputStream out = client.getOutputStream();
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.flush();
      } catch (IOException e) {
        heard.add("gone: " + e.getMessage());
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
