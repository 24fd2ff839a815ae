// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.stream;

/** Reads one direction of a TCP connection, as far as it wants to. */
@FunctionalInterface
public interface StreamReader {
  /** Nothing more is wanted. */
  int END = -1;

  /**
   * Reads what is there.
   *
   * @return with how many octets it is done: 0 to wait for more, more than there are to have them
   *     passed over, or {@link #END}
   */
  int read(byte[] bytes, int start, int end);
}
