// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

/** Looks on while packets are read. */
@FunctionalInterface
public interface Observer {
  /** Something was heard in the packet at hand; the text is good for the call only. */
  void heard(Heard kind, byte[] text, int start, int length);
}
