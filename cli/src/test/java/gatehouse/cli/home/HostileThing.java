// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** Answers garbage, floods, drips for ever, and lies about what it is. */
final class HostileThing {
  private static final byte[] FLOOD = new byte[1 << 16];
  private static final int DRIP_NANOS = 100_000_000;

  private HostileThing() {}

  static void at(String address) throws IOException {
    Tcp.serve(address, 23, HostileThing::flood);
    Tcp.serve(address, 80, HostileThing::endlessHeader);
    Tcp.serve(address, 443, guest -> drip(guest, "\u0016\u0003\u0003@\u0000"));
    Tcp.serve(address, 554, guest -> drip(guest, "RTSP/1.0 200 OK"));
    Tcp.serve(address, 1883, guest -> drip(guest, " "));
    SplittableRandom random = new SplittableRandom(1);
    for (int port : new int[] {54321, 1900, 1982, 5353, 53, 161, 3702, 9898, 56700}) {
      Udp.serve(
          address,
          port,
          question -> {
            byte[] garbage = new byte[random.nextInt(1, 1400)];
            random.nextBytes(garbage);
            return Optional.of(garbage);
          });
    }
  }

  private static void flood(Socket guest) throws IOException {
    while (true) {
      guest.getOutputStream().write(FLOOD);
    }
  }

  private static void endlessHeader(Socket guest) throws IOException {
    Tcp.say(guest, "HTTP/1.1 200 OK\r\nX: ");
    byte[] more = "x".repeat(1 << 15).getBytes(StandardCharsets.US_ASCII);
    while (true) {
      guest.getOutputStream().write(more);
    }
  }

  /** A beginning that promises more, and then a byte now and again. */
  private static void drip(Socket guest, String beginning) throws IOException {
    Tcp.say(guest, beginning);
    while (true) {
      LockSupport.parkNanos(DRIP_NANOS);
      Tcp.say(guest, "x");
    }
  }
}
