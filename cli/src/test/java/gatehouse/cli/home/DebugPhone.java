// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.home;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A phone that lets itself be debugged over the network: it runs commands of the shell where it
 * stands, one at a time (Android's protocol.txt of adb, without a sign-in).
 */
final class DebugPhone {
  private static final int HEADER = 24;
  private static final int LARGEST = 4096;
  private static final int OURS = 1;

  private final Socket guest;

  private DebugPhone(Socket guest) {
    this.guest = guest;
  }

  static void at(String address) throws IOException {
    Tcp.serve(address, 5555, guest -> new DebugPhone(guest).serve());
  }

  private record Message(String command, int first, String body) {}

  private void serve() throws IOException {
    while (true) {
      Message message = hear();
      switch (message.command()) {
        case "CNXN" -> say("CNXN", 0x01000000, LARGEST, "device::ro.product.name=phone;\0");
        case "OPEN" -> open(message);
        default -> {}
      }
    }
  }

  private void open(Message message) throws IOException {
    String service = message.body().replace("\0", "");
    if (!service.startsWith("shell:")) {
      say("CLSE", 0, message.first(), "");
      return;
    }
    say("OKAY", OURS, message.first(), "");
    Process process =
        new ProcessBuilder("sh", "-c", service.substring("shell:".length()))
            .redirectErrorStream(true)
            .start();
    Thread.ofVirtual().start(() -> stream(process, message.first()));
  }

  /** Hands on what the command prints; the other side takes it all. */
  private void stream(Process process, int theirs) {
    byte[] chunk = new byte[LARGEST];
    try (InputStream out = process.getInputStream()) {
      for (int count = out.read(chunk); count > 0; count = out.read(chunk)) {
        say("WRTE", OURS, theirs, new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
      }
      say("CLSE", OURS, theirs, "");
    } catch (IOException e) {
      process.destroy();
    }
  }

  private Message hear() throws IOException {
    byte[] head = guest.getInputStream().readNBytes(HEADER);
    if (head.length < HEADER) {
      throw new IOException("the guest left");
    }
    ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    byte[] body = guest.getInputStream().readNBytes(fields.getInt(12));
    String command = new String(Arrays.copyOf(head, 4), StandardCharsets.US_ASCII);
    return new Message(command, fields.getInt(4), new String(body, StandardCharsets.UTF_8));
  }

  private synchronized void say(String command, int first, int second, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.ISO_8859_1);
    int sum = 0;
    for (byte b : body) {
      sum += b & 0xff;
    }
    ByteBuffer message = ByteBuffer.allocate(HEADER + body.length).order(ByteOrder.LITTLE_ENDIAN);
    int name =
        ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII))
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
    message.putInt(name).putInt(first).putInt(second).putInt(body.length).putInt(sum);
    guest.getOutputStream().write(message.putInt(~name).put(body).array());
    guest.getOutputStream().flush();
  }
}
