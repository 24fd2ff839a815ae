// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;
import java.io.InputStream;

/** Reads lines of hashes, {@code HASH:COUNT} or {@code SUFFIX:COUNT}, as numbers. */
final class HashLines {
  private static final int CHUNK_BYTES = 1 << 16;

  /** Of a key, the first 64 bits. */
  private static final int KEY_DIGITS = 16;

  private static final int DIGIT_BITS = 4;

  /** Takes the first 64 bits of a hash. */
  @FunctionalInterface
  interface Keys {
    void take(long key) throws IOException;
  }

  private final long prefix;
  private final int prefixDigits;
  private final Keys keys;
  private long key;
  private int digits;
  private int counted;
  private boolean counting;
  private boolean broken;

  private HashLines(long prefix, int prefixDigits, Keys keys) {
    this.prefix = prefix;
    this.prefixDigits = prefixDigits;
    this.keys = keys;
    begin();
  }

  /** Hands on the key of each line; answers how many lines were no hashes. */
  static long read(InputStream in, long prefix, int prefixDigits, Keys keys) throws IOException {
    HashLines lines = new HashLines(prefix, prefixDigits, keys);
    byte[] chunk = new byte[CHUNK_BYTES];
    long odd = 0;
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      for (int i = 0; i < count; i++) {
        odd += lines.next(chunk[i]);
      }
    }
    return odd + lines.end();
  }

  private void begin() {
    key = prefix;
    digits = prefixDigits;
    counted = 0;
    counting = false;
    broken = false;
  }

  private int next(byte c) throws IOException {
    if (c == '\n') {
      return end();
    }
    if (c == '\r') {
      return 0;
    }
    if (counting) {
      counted |= c == '0' ? 0 : 1;
    } else if (c == ':') {
      counting = true;
    } else {
      digit(Character.digit(c, 1 << DIGIT_BITS));
    }
    return 0;
  }

  private void digit(int value) {
    broken |= value < 0 || digits == PasswordHash.DIGITS;
    if (digits < KEY_DIGITS) {
      key = (key << DIGIT_BITS) | (value & 0xf);
    }
    digits++;
  }

  /** A line that counts none is there only to make all replies equally long. */
  private int end() throws IOException {
    boolean empty = digits == prefixDigits && !counting;
    boolean whole = !broken && digits == PasswordHash.DIGITS;
    if (whole && (counted != 0 || !counting)) {
      keys.take(key);
    }
    begin();
    return whole || empty ? 0 : 1;
  }
}
