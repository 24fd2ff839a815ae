// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.stream;

import gatehouse.evidence.network.capture.bytes.Patchwork;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One direction of a TCP connection while it is read. */
final class TcpStream {
  /** Octets that may wait for those before them. */
  static final int WINDOW = 1 << 15;

  private final Consumer<TcpStream> freed;
  private final Patchwork waiting = new Patchwork(WINDOW);
  private @Nullable StreamState owner;
  private int way;
  private @Nullable StreamReader reader;
  private int next;

  private boolean overflowed;

  /** When it was last used, in segments. */
  long used;

  /**
   * @param freed is told when nobody wants the stream any more
   */
  TcpStream(Consumer<TcpStream> freed) {
    this.freed = freed;
  }

  void free() {
    owner = null;
    reader = null;
    overflowed = false;
    waiting.clear();
    freed.accept(this);
  }

  /** Whether more was missing of it than may be waited for. */
  boolean overflowed() {
    return overflowed;
  }

  /** Takes the stream from its owner, and answers whether something was still to be told. */
  boolean evict() {
    boolean owes = !waiting.isEmpty();
    if (owner != null) {
      owner.finish(way);
    }
    return owes;
  }

  void begin(StreamState state, int which, int sequence, @Nullable StreamReader first) {
    reader = first;
    owner = state;
    way = which;
    next = sequence;
    state.setOpen(which, this);
  }

  /**
   * Takes a segment.
   *
   * @return false when nothing more is wanted or possible
   */
  boolean take(StreamOpener opener, int sequence, byte[] bytes, int start, int end) {
    int offset = sequence - next;
    int from = offset < 0 ? start - offset : start;
    // Overflow included: what lies before the stream is old.
    if (from >= end || from < start) {
      return true;
    }
    offset = Math.max(0, offset);
    if (offset == 0 && waiting.isEmpty()) {
      int read = read(opener, bytes, from, end);
      if (read < 0 || read >= end - from) {
        return read >= 0;
      }
      from += read;
    }
    overflowed = !waiting.add(offset, bytes, from, end - from);
    return !overflowed && readWaiting(opener);
  }

  private boolean readWaiting(StreamOpener opener) {
    int ready = waiting.ready();
    if (ready == 0) {
      return true;
    }
    int read = read(opener, waiting.bytes(), 0, ready);
    if (read > 0) {
      waiting.drop(read);
    }
    return read >= 0;
  }

  /** Reads on as long as it goes, and answers by how many octets, more than there are perhaps. */
  private int read(StreamOpener opener, byte[] bytes, int start, int end) {
    int before = next;
    int at = start;
    while (at < end) {
      if (reader == null) {
        if (end - at < StreamOpener.FEWEST) {
          break;
        }
        reader = opener.open(bytes, at, end);
      }
      int read = reader == null ? StreamReader.END : reader.read(bytes, at, end);
      if (read < 0) {
        return StreamReader.END;
      }
      if (read == 0) {
        break;
      }
      next += read;
      at = read > end - at ? end : at + read;
    }
    return next - before;
  }
}
