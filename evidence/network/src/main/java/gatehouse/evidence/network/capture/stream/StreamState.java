// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.stream;

import org.jspecify.annotations.Nullable;

/** How far the two streams of a TCP connection are read. */
public final class StreamState {
  private static final byte NEW = 0;
  private static final byte BEGUN = 1;
  private static final byte DONE = 2;

  private final byte[] states = new byte[2];
  private int first;
  private int second;
  private @Nullable TcpStream firstOpen;
  private @Nullable TcpStream secondOpen;

  /** Forgets all; open streams are given back. */
  public void reset() {
    restart(0, 0);
    restart(1, 0);
    states[0] = NEW;
    states[1] = NEW;
  }

  /** Whether this way has begun, or is read to its end. */
  boolean begun(int way) {
    return states[way] != NEW;
  }

  boolean done(int way) {
    return states[way] == DONE;
  }

  /** The sequence number with which this way began. */
  int initial(int way) {
    return way == 0 ? first : second;
  }

  /** Begins anew with this sequence number. */
  void restart(int way, int sequence) {
    finish(way);
    states[way] = BEGUN;
    if (way == 0) {
      first = sequence;
    } else {
      second = sequence;
    }
  }

  /** Wants no more of this way. */
  void finish(int way) {
    states[way] = DONE;
    TcpStream stream = open(way);
    if (stream != null) {
      stream.free();
      setOpen(way, null);
    }
  }

  @Nullable TcpStream open(int way) {
    return way == 0 ? firstOpen : secondOpen;
  }

  void setOpen(int way, @Nullable TcpStream stream) {
    if (way == 0) {
      firstOpen = stream;
    } else {
      secondOpen = stream;
    }
  }
}
