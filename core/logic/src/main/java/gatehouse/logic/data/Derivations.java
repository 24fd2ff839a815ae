// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/** Every use of one rule: the head's row and the row of each positive atom, flat in chunks. */
public final class Derivations {
  private static final int SHIFT = 14;
  private static final int CHUNK = 1 << SHIFT;

  private final int stride;
  private int[][] chunks;
  private int size;

  /** The last chunk and where in it the next derivation goes. */
  private int[] chunk;

  private int at;

  public Derivations(int premises) {
    stride = premises + 1;
    chunk = new int[stride * 8];
    chunks = new int[][] {chunk};
  }

  public int size() {
    return size;
  }

  /** The number of positive atoms of the rule. */
  public int premises() {
    return stride - 1;
  }

  public void add(int head, int[] rows) {
    if (at == chunk.length) {
      grow();
    }
    int[] to = chunk;
    int base = at;
    to[base] = head;
    for (int i = 1; i < stride; i++) {
      to[base + i] = rows[i - 1];
    }
    at = base + stride;
    size++;
  }

  /** The head's row. */
  public int head(int derivation) {
    return chunks[derivation >> SHIFT][(derivation & (CHUNK - 1)) * stride];
  }

  /** The row of the positive atom at a position in the body. */
  public int premise(int derivation, int position) {
    return chunks[derivation >> SHIFT][(derivation & (CHUNK - 1)) * stride + 1 + position];
  }

  /** Memory held, in bytes. */
  public long footprint() {
    return Arrays.stream(chunks).mapToLong(chunk -> 4L * chunk.length).sum();
  }

  private void grow() {
    int last = chunks.length - 1;
    if (chunk.length == stride * CHUNK) {
      chunk = new int[chunk.length];
      chunks = Arrays.copyOf(chunks, last + 2);
      chunks[last + 1] = chunk;
      at = 0;
    } else {
      chunk = Arrays.copyOf(chunk, Math.min(chunk.length * 4, stride * CHUNK));
      chunks[last] = chunk;
    }
  }
}
