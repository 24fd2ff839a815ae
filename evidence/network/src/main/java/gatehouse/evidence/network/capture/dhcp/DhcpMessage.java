// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dhcp;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a device and the giver of addresses say to each other.
 *
 * @param fromServer whether the server speaks
 * @param client MAC address of the device
 * @param given the address it gets, or 0
 * @param server the address of the server, or 0
 * @param hostName how the device calls itself
 * @param vendorClass what the device says it is
 * @param requested the options it asks for, in its order, which tells systems apart: {@code
 *     1,3,6,15}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2131">RFC 2131</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2132">RFC 2132</a>
 */
public record DhcpMessage(
    boolean fromServer,
    long client,
    int given,
    int server,
    Optional<String> hostName,
    Optional<String> vendorClass,
    Optional<String> requested) {
  private static final int COOKIE_AT = 236;
  private static final int COOKIE = 0x63825363;
  private static final int ETHERNET = 1;
  private static final int REPLY = 2;
  private static final int PAD = 0;
  private static final int HOST_NAME = 12;
  private static final int SERVER = 54;
  private static final int REQUESTED = 55;
  private static final int VENDOR_CLASS = 60;
  private static final int END = 255;

  /**
   * Reads a message.
   *
   * @throws MalformedException when it is none, or damaged
   */
  public static DhcpMessage read(byte[] bytes, int start, int end) throws MalformedException {
    Cursor cursor = new Cursor(bytes, start, end);
    cursor.step(COOKIE_AT);
    if (cursor.u32() != COOKIE || Octets.u8(bytes, start + 1) != ETHERNET) {
      throw new MalformedException("a DHCP message has no cookie");
    }
    Options options = new Options();
    options.read(cursor);
    return new DhcpMessage(
        Octets.u8(bytes, start) == REPLY,
        Octets.mac(bytes, start + 28),
        Octets.i32(bytes, start + 16),
        options.server,
        options.hostName,
        options.vendorClass,
        options.requested);
  }

  /** Options as they are met; of one that comes twice the first counts. */
  private static final class Options {
    private int server;
    private Optional<String> hostName = Optional.empty();
    private Optional<String> vendorClass = Optional.empty();
    private Optional<String> requested = Optional.empty();

    private void read(Cursor cursor) throws MalformedException {
      while (cursor.left() > 0) {
        int code = cursor.u8();
        if (code == END) {
          return;
        }
        if (code != PAD) {
          option(code, cursor.part(cursor.u8()));
        }
      }
    }

    private void option(int code, Cursor value) throws MalformedException {
      switch (code) {
        case HOST_NAME -> hostName = hostName.or(() -> text(value));
        case VENDOR_CLASS -> vendorClass = vendorClass.or(() -> text(value));
        case REQUESTED -> requested = requested.or(() -> numbers(value));
        case SERVER -> server = value.left() == 4 ? (int) value.u32() : server;
        default -> {}
      }
    }

    private static Optional<String> text(Cursor value) {
      String text =
          new String(value.bytes(), value.at(), value.left(), StandardCharsets.UTF_8)
              .replace("\0", "")
              .strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> numbers(Cursor value) {
      return Optional.of(
          IntStream.range(value.at(), value.end())
              .mapToObj(i -> Integer.toString(Octets.u8(value.bytes(), i)))
              .collect(Collectors.joining(",")));
    }
  }
}
