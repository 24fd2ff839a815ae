// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.bytes;

/** A hash whose collisions an enemy cannot choose, because it follows from a seed. */
public final class SeededHash {
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private long state;

  /** Begins with the seed. */
  public SeededHash(long seed) {
    state = seed;
  }

  /** Adds a number. */
  public SeededHash add(long number) {
    long product = (state ^ number) * FACTOR;
    state = product ^ (product >>> 32);
    return this;
  }

  /** Adds a text. */
  public SeededHash add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return add(text.length());
  }

  /** The hash of all that was added. */
  public int value() {
    return (int) (state >>> 16);
  }
}
