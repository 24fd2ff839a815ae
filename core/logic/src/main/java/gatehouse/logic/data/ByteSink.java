// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

/** Where bytes of text go. */
public interface ByteSink {
  /** Takes the bytes of a slice. */
  void put(byte[] bytes, int start, int end);
}
