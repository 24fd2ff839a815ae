// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

/** Reads the indicators of one format; what it cannot read it tells the sink, and goes on. */
interface MarkReader {
  /** Reads a file from its first to its last byte; never throws. */
  void read(byte[] bytes, MarkSink sink);
}
