// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** Answers garbage, floods, drips for ever, and passes itself off as the plug. */
final class HostileThing {
  private static final byte[] FLOOD = new byte[1 << 16];
  private static final int DRIP_NANOS = 100_000_000;

  /** The number of the plug in a hello, and that its token is hidden. */
  private static final byte[] HELLO =
      HexFormat.of().parseHex("2131002000000000" + "0bad05ca" + "000004d2" + "ff".repeat(16));

  /** The plug's name: a pointer of {@code _miio._udp.local}, in an answer. */
  private static final byte[] NAME =
      bytes(
          "\0\0\u0084\0\0\0\0\u0001\0\0\0\0"
              + "\u0005_miio\u0004_udp\u0005local\0\0\u000c\0\u0001\0\0\0x\0%"
              + "\"chuangmi-plug-hmi206_miio195888586\u00c0\u000c");

  private static final byte[] ENDLESS_HEADERS =
      bytes("HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\n" + "X: y\r\n".repeat(5000));

  private HostileThing() {}

  static void at(String address) throws IOException {
    Tcp.serve(address, 23, HostileThing::flood);
    Tcp.serve(address, 80, HostileThing::endlessHeader);
    Tcp.serve(address, 443, guest -> drip(guest, "\u0016\u0003\u0003@\u0000"));
    Tcp.serve(address, 554, guest -> drip(guest, "RTSP/1.0 200 OK"));
    Tcp.serve(address, 1883, guest -> drip(guest, " "));
    Tcp.serve(address, 22, HostileThing::flood);
    Tcp.serve(address, 8080, HostileThing::endlessChunks);
    Tcp.serve(address, 8443, guest -> Tcp.hear(guest, "never"));
    Tcp.serve(address, 8883, guest -> drip(guest, "\u0016\u0003\u0003@\u0000\u0002"));
    Tcp.serve(address, 5900, guest -> drip(guest, "RFB 003.008\n\u00ff"));
    Udp.flood(address, 54321, HELLO);
    Udp.flood(address, 1900, ENDLESS_HEADERS);
    Udp.flood(address, 5353, NAME);
    SplittableRandom random = new SplittableRandom(1);
    for (int port : new int[] {1982, 53, 161, 3702, 9898, 56700}) {
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void endlessChunks(Socket guest) throws IOException {
    Tcp.say(guest, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    byte[] chunk = bytes("400\r\n" + "x".repeat(1024) + "\r\n");
    while (true) {
      guest.getOutputStream().write(chunk);
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
