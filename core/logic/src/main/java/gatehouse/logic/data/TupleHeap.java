// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/** A binary heap of tuples by cost, then height, that can lower the key of a member. */
public final class TupleHeap {
  private static final int OUT = -1;

  private final long[] cost;
  private final int[] height;
  private final int[] position;
  private int[] heap = new int[64];
  private int size;

  /**
   * @param cost key of each tuple, changed only before a call of {@link #lowered}
   */
  public TupleHeap(long[] cost, int[] height) {
    this.cost = cost;
    this.height = height;
    position = new int[cost.length];
    Arrays.fill(position, OUT);
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Takes a tuple in, or moves it up after its key became less. */
  public void lowered(int tuple) {
    if (position[tuple] == OUT) {
      if (size == heap.length) {
        heap = Arrays.copyOf(heap, 2 * size);
      }
      position[tuple] = size;
      heap[size++] = tuple;
    }
    up(position[tuple], tuple);
  }

  /** Takes the least tuple out. */
  public int removeLeast() {
    int least = heap[0];
    position[least] = OUT;
    size--;
    if (size > 0) {
      down(heap[size]);
    }
    return least;
  }

  private void up(int from, int tuple) {
    int i = from;
    while (i > 0) {
      int parent = (i - 1) >> 1;
      if (!less(tuple, heap[parent])) {
        break;
      }
      put(i, heap[parent]);
      i = parent;
    }
    put(i, tuple);
  }

  private void down(int tuple) {
    int i = 0;
    while (2 * i + 1 < size) {
      int child = 2 * i + 1;
      if (child + 1 < size && less(heap[child + 1], heap[child])) {
        child++;
      }
      if (!less(heap[child], tuple)) {
        break;
      }
      put(i, heap[child]);
      i = child;
    }
    put(i, tuple);
  }

  private void put(int i, int tuple) {
    heap[i] = tuple;
    position[tuple] = i;
  }

  private boolean less(int a, int b) {
    return cost[a] < cost[b] || (cost[a] == cost[b] && height[a] < height[b]);
  }
}
