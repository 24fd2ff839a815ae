// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.bytes;

import java.util.Arrays;

/**
 * Octets that arrive in pieces and in any order; what comes first to a place stays there.
 *
 * <p>Holds at most a given number of octets in at most 32 separate pieces.
 */
public final class Patchwork {
  private static final int MOST_PIECES = 32;
  private static final int FIRST = 2048;

  private final int most;
  private byte[] bytes = new byte[0];
  private final int[] from = new int[MOST_PIECES];
  private final int[] to = new int[MOST_PIECES];
  private int pieces;

  /**
   * @param most the most octets that are held
   */
  public Patchwork(int most) {
    this.most = most;
  }

  /** The octets; those before {@link #ready} are there. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many octets are there without a gap, from the beginning. */
  public int ready() {
    return pieces > 0 && from[0] == 0 ? to[0] : 0;
  }

  /** Whether octets are held that lie behind a gap. */
  public boolean gapped() {
    return pieces > (ready() > 0 ? 1 : 0);
  }

  public boolean isEmpty() {
    return pieces == 0;
  }

  /** Forgets all, and keeps the room. */
  public void clear() {
    pieces = 0;
  }

  /**
   * Lays a piece at its place, where nothing lies yet.
   *
   * @return false when it does not fit, and nothing was changed
   */
  public boolean add(int at, byte[] source, int start, int length) {
    if (length <= 0) {
      return true;
    }
    if (at < 0 || at > most - length) {
      return false;
    }
    int end = at + length;
    int first = 0;
    while (first < pieces && to[first] < at) {
      first++;
    }
    int last = first;
    while (last < pieces && from[last] <= end) {
      last++;
    }
    if (first == last && pieces == MOST_PIECES) {
      return false;
    }
    makeRoom(end);
    fill(at, end, source, start - at, first, last);
    merge(at, end, first, last);
    return true;
  }

  /** Lets go of this many octets from the beginning, more than are there if need be. */
  public void drop(int octets) {
    int kept = 0;
    int end = 0;
    for (int i = 0; i < pieces; i++) {
      if (to[i] > octets) {
        end = to[i];
        from[kept] = Math.max(0, from[i] - octets);
        to[kept++] = to[i] - octets;
      }
    }
    pieces = kept;
    if (kept > 0) {
      System.arraycopy(bytes, octets, bytes, 0, end - octets);
    }
  }

  /** Copies into the gaps between the pieces first to last that lie in the way. */
  private void fill(int at, int end, byte[] source, int shift, int first, int last) {
    int next = at;
    for (int i = first; i < last; i++) {
      copy(source, shift, next, Math.min(from[i], end));
      next = Math.max(next, to[i]);
    }
    copy(source, shift, next, end);
  }

  private void copy(byte[] source, int shift, int start, int end) {
    if (end > start) {
      System.arraycopy(source, start + shift, bytes, start, end - start);
    }
  }

  private void merge(int at, int end, int first, int last) {
    int low = first < last ? Math.min(at, from[first]) : at;
    int high = first < last ? Math.max(end, to[last - 1]) : end;
    System.arraycopy(from, last, from, first + 1, pieces - last);
    System.arraycopy(to, last, to, first + 1, pieces - last);
    from[first] = low;
    to[first] = high;
    pieces += 1 - (last - first);
  }

  private void makeRoom(int end) {
    if (end > bytes.length) {
      int room = Math.max(FIRST, Integer.highestOneBit(Math.max(1, end - 1)) << 1);
      bytes = Arrays.copyOf(bytes, Math.min(most, room));
    }
  }
}
