// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import java.util.Arrays;

/**
 * A canonical Huffman code as a table to decode it with: one look-up by the next {@code bits} bits,
 * and for longer codes a second one in a table of their own behind the first.
 *
 * <p>An entry holds, from its lowest bit: how many bits to take off, extra bits included (8), how
 * many of them are the code (4), the flags (4), and a value. A special entry without another flag
 * leads to a second table, and says where it starts and how many bits it takes.
 */
final class HuffmanTable {
  static final int CODE_SHIFT = 8;
  static final int VALUE_SHIFT = 16;
  static final int SPECIAL = 1 << 12;
  static final int END = SPECIAL | 1 << 13;
  static final int INVALID = SPECIAL | 1 << 14;

  /** Set for a byte that stands for itself, so that its entry is negative. */
  static final int LITERAL = 1 << 31;

  private static final int FLAGS = SPECIAL | END | INVALID;
  private static final int MAX_LENGTH = 15;

  final int bits;
  final int[] entries;
  private final int[] count = new int[MAX_LENGTH + 1];
  private final int[] offsets = new int[MAX_LENGTH + 2];
  private final int[] sorted = new int[288];

  /** {@code size} has to be enough for the tables behind the first. */
  HuffmanTable(int bits, int size) {
    this.bits = bits;
    this.entries = new int[size];
  }

  /**
   * Builds the table of a code.
   *
   * @param lengths of the code of each symbol, 0 for none
   * @param symbols entry for each symbol, without the bits of the code
   * @return false unless the code uses up all bit strings
   */
  boolean build(byte[] lengths, int from, int symbolCount, int[] symbols) {
    Arrays.fill(count, 0);
    for (int i = 0; i < symbolCount; i++) {
      count[lengths[from + i]]++;
    }
    int used = 0;
    offsets[1] = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      offsets[length + 1] = offsets[length] + count[length];
      used = (used << 1) + count[length];
    }
    if (used != 1 << MAX_LENGTH) {
      return false;
    }
    int codes = offsets[MAX_LENGTH + 1];
    for (int i = 0; i < symbolCount; i++) {
      if (lengths[from + i] != 0) {
        sorted[offsets[lengths[from + i]]++] = i;
      }
    }
    fill(lengths, from, codes, symbols);
    return true;
  }

  /** Goes through the symbols in the order of their codes, which are kept bit by bit reversed. */
  private void fill(byte[] lengths, int from, int codes, int[] symbols) {
    int code = 0;
    int prefix = -1;
    int start = 0;
    int end = 1 << bits;
    int subBits = 0;
    for (int i = 0; i < codes; i++) {
      int symbol = sorted[i];
      int length = lengths[from + symbol];
      int entry = symbols[symbol] + (length << CODE_SHIFT) + length;
      if (length <= bits) {
        for (int at = code; at < 1 << bits; at += 1 << length) {
          entries[at] = entry;
        }
      } else {
        if ((code & ((1 << bits) - 1)) != prefix) {
          prefix = code & ((1 << bits) - 1);
          start = end;
          subBits = subBits(length);
          end += 1 << subBits;
          entries[prefix] = start << VALUE_SHIFT | SPECIAL | subBits << CODE_SHIFT | bits;
        }
        int inner = symbols[symbol] + ((length - bits) << CODE_SHIFT) + length - bits;
        for (int at = code >>> bits; at < 1 << subBits; at += 1 << (length - bits)) {
          entries[start + at] = inner;
        }
      }
      count[length]--;
      code = next(code, length);
    }
  }

  static boolean pointer(int entry) {
    return (entry & FLAGS) == SPECIAL;
  }

  static int codeBits(int entry) {
    return entry >> CODE_SHIFT & 15;
  }

  /** Where the second table has what an entry leads to. */
  static int inner(int pointer, long bits) {
    return (pointer >>> VALUE_SHIFT) + ((int) bits & (1 << codeBits(pointer)) - 1);
  }

  /** How many bits the codes that share a prefix have at most behind it. */
  private int subBits(int length) {
    int subBits = length - bits;
    int space = count[length];
    while (space < 1 << subBits && bits + subBits < MAX_LENGTH) {
      subBits++;
      space = (space << 1) + count[bits + subBits];
    }
    return subBits;
  }

  /** The code after this one, of the same length or longer: an increment from the top bit down. */
  private static int next(int code, int length) {
    int bit = 1 << (length - 1);
    int rest = code;
    while ((rest & bit) != 0) {
      rest ^= bit;
      bit >>>= 1;
    }
    return rest | bit;
  }
}
