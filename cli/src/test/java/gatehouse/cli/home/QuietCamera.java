// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.net.Socket;

/** A camera that asks for a password everywhere; its picture takes the maker's. */
final class QuietCamera {
  private static final String UNAUTHORIZED =
      """
      RTSP/1.0 401 Unauthorized
      CSeq: 1
      WWW-Authenticate: Basic realm="camera"

      """;
  private static final String BASIC_ADMIN_ADMIN = "Basic YWRtaW46YWRtaW4=";

  private QuietCamera() {}

  static void at(String address) throws IOException {
    Tcp.serve(
        address,
        554,
        guest -> {
          boolean known = Tcp.request(guest).contains(BASIC_ADMIN_ADMIN);
          Tcp.say(
              guest,
              known
                  ? "RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\nm=video 0\r\n"
                  : UNAUTHORIZED.replace("\n", "\r\n"));
        });
    Tcp.serve(address, 23, QuietCamera::login);
  }

  private static void login(Socket guest) throws IOException {
    while (true) {
      Tcp.say(guest, "\r\nquiet login: ");
      Tcp.hear(guest, "\n");
      Tcp.say(guest, "Password: ");
      if (Tcp.hear(guest, "\n").isEmpty()) {
        return;
      }
      Tcp.say(guest, "\r\nLogin incorrect\r\n");
    }
  }
}
