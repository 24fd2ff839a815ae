// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Collection;

/**
 * How likely a letter is after the letters before it: a Markov chain of up to three of them.
 *
 * <p>Counts of stretches lie in one open hash table, 16 bits of check and 16 of count, 1 MiB in
 * all. A longer context is mixed with what the shorter one says, so that unseen stretches are
 * unlikely, never impossible.
 */
final class LetterModel {
  /** Letters of a stretch, the last one included. */
  private static final int ORDER = 4;

  /** How many sightings weigh as much as what the shorter context says. */
  private static final double DOUBT = 3;

  private static final int SIZE = 1 << 18;
  private static final int FULL = SIZE / 4 * 3;
  private static final int CHECK = 0xffff_0000;
  private static final int MOST = 0xffff;

  private final int[] table = new int[SIZE];
  private int used;

  /** Learns from words. */
  LetterModel(Collection<String> words) {
    for (String word : words) {
      char[] letters = word.toCharArray();
      for (int i = 0; i < letters.length; i++) {
        letters[i] = Letters.plain(letters[i]);
      }
      for (int end = 1; end <= letters.length; end++) {
        for (int length = 1; length <= Math.min(ORDER, end); length++) {
          add(key(letters, end - length, end));
          add(~key(letters, end - length, end - 1));
        }
      }
    }
  }

  /**
   * The chance of the last of these letters, given those before it.
   *
   * @param alphabet how many letters the script has
   */
  double chance(char[] letters, int from, int to, int alphabet) {
    double chance = 1.0 / alphabet;
    for (int start = to - 1; start >= Math.max(from, to - ORDER); start--) {
      int context = count(~key(letters, start, to - 1));
      if (context == 0) {
        break;
      }
      chance = (count(key(letters, start, to)) + DOUBT * chance) / (context + DOUBT);
    }
    return chance;
  }

  private static long key(char[] letters, int from, int to) {
    long key = 1;
    for (int i = from; i < to; i++) {
      key = key * 0x1_0001 + letters[i];
    }
    long mixed = (key ^ key >>> 31) * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 29;
  }

  private void add(long key) {
    int at = slot(key);
    if (table[at] == 0) {
      if (used == FULL) {
        return;
      }
      used++;
    }
    table[at] = check(key) | Math.min(MOST, (table[at] & MOST) + 1);
  }

  private int count(long key) {
    return table[slot(key)] & MOST;
  }

  private static int check(long key) {
    return (int) (key >>> 16) & CHECK;
  }

  private int slot(long key) {
    int at = (int) key & SIZE - 1;
    while (table[at] != 0 && (table[at] & CHECK) != check(key)) {
      at = at + 1 & SIZE - 1;
    }
    return at;
  }
}
