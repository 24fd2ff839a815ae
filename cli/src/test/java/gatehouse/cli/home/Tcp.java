// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A TCP server in a few words. */
final class Tcp {
  private Tcp() {}

  /** What a server does with a guest. */
  interface Manner {
    void meet(Socket guest) throws IOException;
  }

  static void serve(String address, int port, Manner manner) throws IOException {
    ServerSocket server = new ServerSocket(port, 50, InetAddress.getByName(address));
    Thread.ofPlatform()
        .start(
            () -> {
              while (true) {
                try {
                  Socket guest = server.accept();
                  Thread.ofVirtual().start(() -> meet(guest, manner));
                } catch (IOException e) {
                  return;
                }
              }
            });
  }

  private static void meet(Socket guest, Manner manner) {
    try (guest) {
      manner.meet(guest);
    } catch (IOException e) {
      // The guest left, which ends the meeting.
      return;
    }
  }

  static void say(Socket guest, String text) throws IOException {
    guest.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    guest.getOutputStream().flush();
  }

  /** What the guest says until a mark, or until he is silent for good. */
  static String hear(Socket guest, String mark) throws IOException {
    StringBuilder heard = new StringBuilder();
    InputStream in = guest.getInputStream();
    while (heard.indexOf(mark) < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      heard.append((char) next);
    }
    return heard.toString();
  }

  /** The head of a request, and as much of a body as it announces. */
  static String request(Socket guest) throws IOException {
    String head = hear(guest, "\r\n\r\n");
    int length = 0;
    for (String line : head.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    byte[] body = guest.getInputStream().readNBytes(length);
    return head + new String(body, StandardCharsets.ISO_8859_1);
  }

  static void page(Socket guest, int status, String body) throws IOException {
    say(
        guest,
        "HTTP/1.1 %d -\r\nContent-Type: text/xml\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
            .formatted(status, body.length(), body));
  }
}
