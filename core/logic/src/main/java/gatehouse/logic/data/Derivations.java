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

  public Derivations(int premises) {
    stride = premises + 1;
    chunks = new int[][] {new int[stride * 8]};
  }

  public int size() {
    return size;
  }

  /** The number of positive atoms of the rule. */
  public int premises() {
    return stride - 1;
  }

  public void add(int head, int[] rows) {
    int within = size & (CHUNK - 1);
    int[] chunk = chunks[chunks.length - 1];
    int base = within * stride;
    if (base == chunk.length || (within == 0 && size > 0)) {
      chunk = grow(within);
    }
    chunk[base] = head;
    for (int i = 1; i < stride; i++) {
      chunk[base + i] = rows[i - 1];
    }
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

  private int[] grow(int within) {
    int last = chunks.length - 1;
    if (within == 0 && size > 0) {
      chunks = Arrays.copyOf(chunks, last + 2);
      chunks[last + 1] = new int[stride * CHUNK];
      return chunks[last + 1];
    }
    int longer = Math.min(CHUNK, within * 4);
    chunks[last] = Arrays.copyOf(chunks[last], stride * longer);
    return chunks[last];
  }
}
