// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dns;

/** Takes what a DNS message says; names lie in a shared array and are good for the call only. */
public interface DnsSink {
  /** A question, in a query or repeated in a response. */
  void question(boolean response, int type, byte[] name, int length);

  /**
   * A record of a response.
   *
   * @param name the record's owner
   * @param message the message
   * @param start where the record's data begin
   * @param end where they end
   */
  void record(int type, byte[] name, int length, byte[] message, int start, int end);
}
