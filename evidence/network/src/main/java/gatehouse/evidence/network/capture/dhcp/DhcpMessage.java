// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dhcp;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.ip.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * @param mask of the segment, or 0
 * @param routers the ways out of the segment, at most four
 * @param nameServers whom to ask for names, at most four
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
    int mask,
    List<Integer> routers,
    List<Integer> nameServers,
    Optional<String> hostName,
    Optional<String> vendorClass,
    Optional<String> requested) {
  private static final int COOKIE_AT = 236;
  private static final int COOKIE = 0x63825363;
  private static final int ETHERNET = 1;
  private static final int REPLY = 2;
  private static final int PAD = 0;
  private static final int MASK = 1;
  private static final int ROUTERS = 3;
  private static final int NAME_SERVERS = 6;
  private static final int HOST_NAME = 12;
  private static final int SERVER = 54;
  private static final int REQUESTED = 55;
  private static final int VENDOR_CLASS = 60;
  private static final int END = 255;
  private static final int MOST_ADDRESSES = 4;
  private static final int WIDEST = 8;
  private static final int NARROWEST = 30;

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
        options.mask,
        options.routers,
        options.nameServers,
        options.hostName,
        options.vendorClass,
        options.requested);
  }

  /** The segment's addresses, {@code 192.168.31.0/24}, when a home's server tells its mask. */
  public Optional<String> range() {
    int prefix = Integer.bitCount(mask);
    boolean whole = Integer.numberOfLeadingZeros(~mask) == prefix;
    if (given == 0 || !whole || prefix < WIDEST || prefix > NARROWEST) {
      return Optional.empty();
    }
    return Optional.of(Addresses.text(0, Addresses.lowOfIpv4(given & mask)) + "/" + prefix);
  }

  /** Options as they are met; of one that comes twice the first counts. */
  private static final class Options {
    private int server;
    private int mask;
    private final List<Integer> routers = new ArrayList<>();
    private final List<Integer> nameServers = new ArrayList<>();
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
        case MASK -> mask = value.left() == 4 ? (int) value.u32() : mask;
        case ROUTERS -> addresses(value, routers);
        case NAME_SERVERS -> addresses(value, nameServers);
        default -> {}
      }
    }

    private static void addresses(Cursor value, List<Integer> list) throws MalformedException {
      while (value.left() >= 4 && list.size() < MOST_ADDRESSES) {
        list.add((int) value.u32());
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
