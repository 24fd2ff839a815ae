// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import gatehouse.evidence.network.capture.bytes.Octets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a capture file tells beside its packets. */
public final class Notes {
  private static final int MOST_NAMES = 4096;

  /** The longest host name has 253 characters (RFC 1035, 2.3.4). */
  private static final int LONGEST = 255;

  private final List<Resolved> names = new ArrayList<>();
  private long dropped;
  private long unread;

  Notes() {}

  /**
   * A name that the capturing host knew.
   *
   * @param high upper half of the address
   * @param low lower half of the address
   */
  public record Resolved(long high, long low, String name) {}

  /** Names of addresses, as pcapng's name resolution blocks tell them. */
  public List<Resolved> names() {
    return List.copyOf(names);
  }

  /** Packets that the capturing host says it lost. */
  public long dropped() {
    return dropped;
  }

  /** Packets that could not be read though the file goes on behind them. */
  public long unread() {
    return unread;
  }

  void lost(long packets) {
    dropped += Math.max(0, packets);
  }

  void skippedPacket() {
    unread++;
  }

  void resolved(long high, long low, byte[] bytes, int start, int end) {
    for (int from = start; from < end && names.size() < MOST_NAMES; ) {
      int to = from;
      while (to < end && Octets.u8(bytes, to) != 0) {
        to++;
      }
      if (to > from && to - from <= LONGEST) {
        String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        names.add(new Resolved(high, low, name));
      }
      from = to + 1;
    }
  }
}
