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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a server answered to one question.
 *
 * @param addresses that it gave the name, as text; none when it knows of none
 */
record NameAnswer(Set<String> addresses) {
  private static final int ADDRESS = 1;
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
    private final Set<String> addresses = new TreeSet<>();
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
      if (type == ADDRESS && end - start == 4 && addresses.size() < MOST) {
        addresses.add(text(Arrays.copyOfRange(message, start, end)));
      }
    }

    private static String text(byte[] address) {
      try {
        return InetAddress.getByAddress(address).getHostAddress();
      } catch (UnknownHostException e) {
        throw new IllegalStateException("four bytes are an address", e);
      }
    }
  }
}
