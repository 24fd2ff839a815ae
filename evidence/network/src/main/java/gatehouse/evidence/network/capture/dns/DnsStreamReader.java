// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dns;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.stream.StreamReader;

/**
 * DNS messages over TCP, each after its length.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7766">RFC 7766</a>
 */
public final class DnsStreamReader implements StreamReader {
  private final DnsMessage message;
  private final DnsSink sink;

  /** Hands what the messages say to the sink. */
  public DnsStreamReader(DnsMessage message, DnsSink sink) {
    this.message = message;
    this.sink = sink;
  }

  @Override
  public int read(byte[] bytes, int start, int end) {
    if (end - start < 2) {
      return 0;
    }
    int length = 2 + Octets.u16(bytes, start);
    if (end - start < length) {
      return 0;
    }
    try {
      message.read(bytes, start + 2, start + length, sink);
      return length;
    } catch (MalformedException e) {
      return END;
    }
  }
}
