// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.packet.Packet;
import java.io.IOException;

/** Reads the packets of a capture file in their order. */
public sealed interface CaptureReader permits PcapReader, PcapngReader {
  /** Larger packets do not occur; tcpdump and Wireshark refuse them too. Octets. */
  int LARGEST_PACKET = 262_144;

  /**
   * Reads the next packet.
   *
   * @return false at the end of the file
   * @throws MalformedException when the file is damaged here, and cannot be read further
   * @throws IOException when the file cannot be read
   */
  boolean next(Packet packet) throws IOException, MalformedException;

  /** What the file tells beside its packets. */
  Notes notes();
}
