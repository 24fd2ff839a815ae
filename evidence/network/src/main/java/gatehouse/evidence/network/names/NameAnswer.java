// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.dns.DnsMessage;
import gatehouse.evidence.network.capture.dns.DnsSink;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a server answered to one question.
 *
 * @param addresses that it gave the name; none when it knows of none
 */
record NameAnswer(Set<InetAddress> addresses) {
  private static final int MOST = 64;

  /** Reads an answer; nothing when it is none to this question, or damaged. */
  static Optional<NameAnswer> read(byte[] datagram, NameQuestion question) {
    if (datagram.length < 12
        || Octets.u16(datagram, 0) != question.number()
        || (datagram[2] & 0x80) == 0) {
      return Optional.empty();
    }
    Reader reader = new Reader(question.name());
    try {
      new DnsMessage().read(datagram, 0, datagram.length, reader);
    } catch (MalformedException e) {
      return Optional.empty();
    }
    return reader.asked
        ? Optional.of(new NameAnswer(Set.copyOf(reader.addresses)))
        : Optional.empty();
  }

  /** Takes addresses, whatever aliases lie between the name and them. */
  private static final class Reader implements DnsSink {
    private final String wanted;
    private final Set<InetAddress> addresses = new HashSet<>();
    private boolean asked;

    private Reader(String wanted) {
      this.wanted = wanted;
    }

    @Override
    public void question(boolean response, int type, byte[] name, int length) {
      String shown = new String(name, 0, length, StandardCharsets.ISO_8859_1);
      asked |= shown.toLowerCase(Locale.ROOT).equals(wanted);
    }

    @Override
    public void record(int type, byte[] name, int length, byte[] message, int start, int end) {
      boolean fits =
          (type == NameQuestion.IPV4 && end - start == 4)
              || (type == NameQuestion.IPV6 && end - start == 16);
      if (fits && addresses.size() < MOST) {
        addresses.add(address(Arrays.copyOfRange(message, start, end)));
      }
    }

    private static InetAddress address(byte[] bytes) {
      try {
        return InetAddress.getByAddress(bytes);
      } catch (UnknownHostException e) {
        throw new IllegalStateException("4 or 16 bytes are an address", e);
      }
    }
  }
}
