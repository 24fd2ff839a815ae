// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.stream;

import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.transport.Tcp;
import java.util.ArrayDeque;

/**
 * Puts TCP streams together: out of order, sent again, overlapping. Of octets that are sent twice
 * the first are taken.
 *
 * <p>At most 256 streams are open; of sixteen at a time the one that was idle for longest gives
 * way.
 */
public final class Streams {
  private static final int MOST_OPEN = 256;
  private static final int COMPARED = 16;

  private final StreamOpener opener;
  private final TcpStream[] pool = new TcpStream[MOST_OPEN];
  private final ArrayDeque<TcpStream> free = new ArrayDeque<>();
  private int made;
  private int hand;
  private long clock;
  private long abandoned;

  /**
   * @param opener chooses who reads a stream
   */
  public Streams(StreamOpener opener) {
    this.opener = opener;
  }

  /** How many streams were given up before they told what they had to tell. */
  public long abandoned() {
    return abandoned;
  }

  /** Takes a segment that stands at its payload. */
  public void take(Packet packet, StreamState state, int way) {
    int sequence = packet.sequence;
    if ((packet.tcpFlags & Tcp.SYN) != 0) {
      sequence++;
      if (!state.begun(way) || state.initial(way) != sequence) {
        state.restart(way, sequence);
      }
    }
    if (packet.left() == 0 || state.done(way)) {
      return;
    }
    if (!state.begun(way)) {
      state.restart(way, sequence);
    }
    TcpStream stream = state.open(way);
    if (stream == null) {
      StreamReader reader = null;
      if (sequence == state.initial(way) && packet.left() >= StreamOpener.FEWEST) {
        reader = opener.open(packet.bytes, packet.at, packet.end);
        if (reader == null) {
          state.finish(way);
          return;
        }
      }
      stream = room();
      stream.begin(state, way, state.initial(way), reader);
    }
    stream.used = ++clock;
    if (!stream.take(opener, sequence, packet.bytes, packet.at, packet.end)) {
      abandoned += stream.overflowed() ? 1 : 0;
      state.finish(way);
    }
  }

  private TcpStream room() {
    if (free.isEmpty() && made < MOST_OPEN) {
      TcpStream stream = new TcpStream(free::push);
      pool[made++] = stream;
      return stream;
    }
    if (free.isEmpty()) {
      abandoned += idlest().evict() ? 1 : 0;
    }
    return free.pop();
  }

  private TcpStream idlest() {
    TcpStream idlest = pool[hand];
    for (int i = 1; i < COMPARED; i++) {
      TcpStream stream = pool[(hand + i) % MOST_OPEN];
      idlest = stream.used < idlest.used ? stream : idlest;
    }
    hand = (hand + COMPARED) % MOST_OPEN;
    return idlest;
  }
}
