// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Room for the content of one entry after the other. A buffer that is too large to keep is had in
 * turn: whoever holds one has the lock that all share, until it is let go.
 */
final class OutputBuffer {
  private static final int FIRST = 1 << 20;
  private static final int KEPT = 16 << 20;
  private static final byte[] NONE = {};

  private final ReentrantLock large;
  private byte[] bytes = new byte[FIRST];

  OutputBuffer(ReentrantLock large) {
    this.large = large;
  }

  byte[] bytes() {
    return bytes;
  }

  int capacity() {
    return bytes.length;
  }

  /**
   * Makes room by starting anew: to hold the old buffer beside the new would take half as much
   * more.
   */
  void reserve(String name, int capacity) throws MalformedException {
    if (capacity <= bytes.length) {
      return;
    }
    settle();
    bytes = NONE;
    if (capacity > KEPT) {
      large.lock();
    }
    try {
      bytes = new byte[capacity];
    } catch (OutOfMemoryError e) {
      if (capacity > KEPT) {
        large.unlock();
      }
      throw new MalformedException(
          name, "needs more memory: " + (capacity >> 20) + " MB in one piece");
    }
  }

  /** Lets go of a buffer that is too large to keep. */
  void settle() {
    if (bytes.length > KEPT) {
      bytes = new byte[FIRST];
      large.unlock();
    }
  }
}
