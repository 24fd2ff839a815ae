// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dns;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;

/**
 * A message of DNS, of multicast DNS (RFC 6762) or of LLMNR (RFC 4795).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1035">RFC 1035</a>
 */
public final class DnsMessage {
  private static final int HEADER = 12;
  private static final int RESPONSE = 0x8000;
  private static final int MOST_RECORDS = 512;

  private final DnsName name = new DnsName();

  /**
   * Reads a message; what comes before a fault has been handed on.
   *
   * @throws MalformedException when it is none, or damaged
   */
  public void read(byte[] bytes, int start, int end, DnsSink sink) throws MalformedException {
    if (end - start < HEADER) {
      throw new MalformedException("a DNS message is shorter than its header");
    }
    boolean response = (Octets.u16(bytes, start + 2) & RESPONSE) != 0;
    int at = start + HEADER;
    for (int left = Octets.u16(bytes, start + 4); left > 0; left--) {
      at = name.read(bytes, start, at, end);
      if (end - at < 4) {
        throw new MalformedException("a question ends early");
      }
      sink.question(response, Octets.u16(bytes, at), name.text(), name.length());
      at += 4;
    }
    if (response) {
      int records = 0;
      for (int count = 6; count < HEADER; count += 2) {
        records += Octets.u16(bytes, start + count);
      }
      records(bytes, start, at, end, Math.min(records, MOST_RECORDS), sink);
    }
  }

  private void records(byte[] bytes, int start, int from, int end, int count, DnsSink sink)
      throws MalformedException {
    int at = from;
    for (int left = count; left > 0; left--) {
      at = name.read(bytes, start, at, end);
      if (end - at < 10 || end - at - 10 < Octets.u16(bytes, at + 8)) {
        throw new MalformedException("a record ends early");
      }
      int data = at + 10;
      int dataEnd = data + Octets.u16(bytes, at + 8);
      sink.record(Octets.u16(bytes, at), name.text(), name.length(), bytes, data, dataEnd);
      at = dataEnd;
    }
  }
}
