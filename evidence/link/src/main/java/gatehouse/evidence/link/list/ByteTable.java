// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

import java.util.Arrays;

/**
 * A growing table from byte strings to numbers, exact: the strings are kept, one behind another,
 * and compared.
 *
 * <p>Open addressing over the places of the strings; about 16 bytes for each string beside its own
 * bytes.
 */
final class ByteTable {
  private static final int FEWEST_SLOTS = 1 << 10;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private byte[] bytes = new byte[1 << 14];
  private int[] starts = new int[1 << 9];
  private int[] values = new int[1 << 9];
  private int[] slots = new int[FEWEST_SLOTS];
  private int size;

  int size() {
    return size;
  }

  /** Keeps a value under a key of ASCII letters; the greater one when there are two. */
  void put(String key, int value) {
    int slot = slot(key, 0, key.length());
    if (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      values[entry] = Math.max(values[entry], value);
      return;
    }
    ensureRoom(key.length());
    int start = starts[size];
    for (int i = 0; i < key.length(); i++) {
      bytes[start + i] = (byte) key.charAt(i);
    }
    values[size] = value;
    size++;
    starts[size] = start + key.length();
    slots[slot] = size;
    if (size * 2 > slots.length) {
      rehash();
    }
  }

  /** The value under a part of the text; -1 when there is none. */
  int get(String text, int start, int end) {
    int entry = slots[slot(text, start, end)];
    return entry == 0 ? -1 : values[entry - 1];
  }

  /** Puts another value under a part of the text that is a key. */
  void replace(String text, int start, int end, int value) {
    values[slots[slot(text, start, end)] - 1] = value;
  }

  private int slot(String text, int start, int end) {
    int mask = slots.length - 1;
    int slot = hash(text, start, end) & mask;
    while (slots[slot] != 0 && !equal(slots[slot] - 1, text, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean equal(int entry, String text, int start, int end) {
    int at = starts[entry];
    if (starts[entry + 1] - at != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ((bytes[at + i - start] & 0xff) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * MIX;
    }
    return (int) ((hash ^ hash >>> 32) >>> 7);
  }

  private void ensureRoom(int length) {
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      values = Arrays.copyOf(values, starts.length);
    }
    int needed = starts[size] + length;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
    }
  }

  private void rehash() {
    int[] entries = slots;
    slots = new int[entries.length * 2];
    int mask = slots.length - 1;
    for (int entry : entries) {
      if (entry != 0) {
        int slot = hash(bytes, starts[entry - 1], starts[entry]) & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
      }
    }
  }

  private static int hash(byte[] text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ (text[i] & 0xff)) * MIX;
    }
    return (int) ((hash ^ hash >>> 32) >>> 7);
  }
}
