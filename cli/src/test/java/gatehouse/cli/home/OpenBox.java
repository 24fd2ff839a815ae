// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;

/** A television box: its screen, its files and a second picture are for whoever comes. */
final class OpenBox {
  private OpenBox() {}

  static void at(String address) throws IOException {
    Tcp.serve(
        address,
        5900,
        guest -> {
          Tcp.say(guest, "RFB 003.008\n");
          Tcp.hear(guest, "\n");
          Tcp.say(guest, "\u0001\u0001");
          Tcp.hear(guest, "never");
        });
    Tcp.serve(
        address,
        21,
        guest -> {
          Tcp.say(guest, "220 box\r\n");
          Tcp.hear(guest, "\r\n");
          Tcp.say(guest, "230 come in\r\n");
          Tcp.hear(guest, "\r\n");
        });
  }
}
