// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

/**
 * The few lines of shell that a leg runs; they need {@code nc} of any make, and {@code timeout}.
 */
final class Scripts {
  private static final String FIND =
      "N=nc; command -v nc >/dev/null 2>&1 || N='toybox nc'; "
          + "command -v nc >/dev/null 2>&1 || command -v toybox >/dev/null 2>&1 || N='busybox nc'; ";

  private Scripts() {}

  /** Says {@code ready}, then prints what arrives, for at most so many seconds. */
  static String listen(String transport, int port, int seconds) {
    return FIND
        + "echo ready; exec timeout %d $N%s -l -p %d".formatted(seconds, udp(transport), port);
  }

  /** Sends a line and ends. */
  static String send(String transport, String address, int port, String nonce) {
    return FIND
        + "printf '%%s\\n' %s | timeout 3 $N%s -w 1 %s %d >/dev/null 2>&1; echo sent"
            .formatted(nonce, udp(transport), address, port);
  }

  /**
   * Sends a line in a frame to the gateway's own address: the leg's own table of neighbours says,
   * for this moment, that the other is where the gateway is. The entry is taken back at the end.
   */
  static String bounce(String face, String address, int port, String nonce) {
    return """
        G=$(ip -4 route show default dev %1$s | sed -n 's/.*via \\([0-9.]*\\).*/\\1/p' | head -n 1)
        [ -n "$G" ] || { echo 'no gateway'; exit 0; }
        ping -c 1 -W 1 "$G" >/dev/null 2>&1 || printf x | timeout 2 nc -u -w 1 "$G" 9 >/dev/null 2>&1
        M=$(ip neigh show "$G" dev %1$s | sed -n 's/.*lladdr \\([0-9a-f:]*\\).*/\\1/p')
        [ -n "$M" ] || { echo 'the gateway has no address of its own here'; exit 0; }
        trap 'ip neigh del %2$s dev %1$s 2>/dev/null' EXIT
        ip neigh replace %2$s lladdr "$M" nud permanent dev %1$s || { echo 'no right to bounce'; exit 0; }
        """
            .formatted(face, address)
        + send("udp", address, port, nonce);
  }

  /** Asks for a page, and prints how the answer begins. */
  static String page(String address, int port) {
    return FIND
        + "printf 'GET / HTTP/1.0\\r\\n\\r\\n' | timeout 3 $N -w 2 %s %d 2>/dev/null | head -c 5; echo"
            .formatted(address, port);
  }

  private static String udp(String transport) {
    return transport.equals("udp") ? " -u" : "";
  }
}
