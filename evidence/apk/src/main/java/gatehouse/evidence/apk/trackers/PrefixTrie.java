// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Many prefixes of class names matched in one walk over a name. A match is a small number that
 * stands for the set of all labels whose prefix the name starts with; 0 is the empty set.
 */
public final class PrefixTrie {
  private static final int NONE = -1;
  private static final byte[] SYMBOLS = symbols();
  private static final int WIDTH = 68;

  private final int[] next;
  private final int[] setOf;
  private final List<int[]> sets;

  private PrefixTrie(int[] next, int[] setOf, List<int[]> sets) {
    this.next = next;
    this.setOf = setOf;
    this.sets = sets;
  }

  /**
   * Builds a trie: label {@code i} gets the prefixes {@code prefixes.get(i)}, in descriptor form
   * ({@code com/foo/}).
   */
  public static PrefixTrie of(List<? extends Iterable<String>> prefixes) {
    Builder builder = new Builder();
    for (int label = 0; label < prefixes.size(); label++) {
      for (String prefix : prefixes.get(label)) {
        builder.add(prefix, label);
      }
    }
    return builder.build();
  }

  /**
   * The set of labels that the bytes from {@code from} on match; reading ends at {@code end} or the
   * first other byte.
   */
  public int match(byte[] bytes, int from, int end) {
    int node = 0;
    int set = setOf[0];
    for (int at = from; at < end; at++) {
      int symbol = SYMBOLS[bytes[at] & 0xff];
      if (symbol < 0) {
        return set;
      }
      node = next[node * WIDTH + symbol];
      if (node == NONE) {
        return set;
      }
      set = setOf[node];
    }
    return set;
  }

  /** The labels in a set, ascending. */
  public int[] labels(int set) {
    return sets.get(set);
  }

  public boolean contains(int set, int label) {
    return set != 0 && Arrays.binarySearch(sets.get(set), label) >= 0;
  }

  /** How many different sets there are. */
  public int setCount() {
    return sets.size();
  }

  private static byte[] symbols() {
    byte[] symbols = new byte[256];
    Arrays.fill(symbols, (byte) NONE);
    String alphabet = "/;$_-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.";
    for (int i = 0; i < alphabet.length(); i++) {
      symbols[alphabet.charAt(i)] = (byte) i;
    }
    return symbols;
  }

  private static final class Builder {
    private int[] next = filled(64);
    private final List<TreeSet<Integer>> labels = new ArrayList<>(List.of(new TreeSet<>()));

    /** A prefix with a character that no class name holds matches nothing. */
    void add(String prefix, int label) {
      if (prefix.chars().anyMatch(c -> c >= SYMBOLS.length || SYMBOLS[c] < 0)) {
        return;
      }
      int node = 0;
      for (int i = 0; i < prefix.length(); i++) {
        node = child(node, SYMBOLS[prefix.charAt(i)]);
      }
      labels.get(node).add(label);
    }

    private int child(int node, int symbol) {
      int slot = node * WIDTH + symbol;
      if (next[slot] == NONE) {
        int created = labels.size();
        labels.add(new TreeSet<>());
        if ((created + 1) * WIDTH > next.length) {
          int[] larger = filled(next.length / WIDTH * 2);
          System.arraycopy(next, 0, larger, 0, next.length);
          next = larger;
        }
        next[slot] = created;
      }
      return next[slot];
    }

    /** Hands labels down the trie, parents first as they have the smaller numbers. */
    PrefixTrie build() {
      int[] setOf = new int[labels.size()];
      List<int[]> sets = new ArrayList<>();
      sets.add(new int[0]);
      for (int node = 0; node < labels.size(); node++) {
        TreeSet<Integer> all = labels.get(node);
        setOf[node] = intern(sets, all.stream().mapToInt(Integer::intValue).toArray());
        for (int symbol = 0; symbol < WIDTH; symbol++) {
          int child = next[node * WIDTH + symbol];
          if (child != NONE) {
            labels.get(child).addAll(all);
          }
        }
      }
      return new PrefixTrie(Arrays.copyOf(next, labels.size() * WIDTH), setOf, sets);
    }

    private static int intern(List<int[]> sets, int[] set) {
      for (int i = 0; i < sets.size(); i++) {
        if (Arrays.equals(sets.get(i), set)) {
          return i;
        }
      }
      sets.add(set);
      return sets.size() - 1;
    }

    private static int[] filled(int nodes) {
      int[] table = new int[nodes * WIDTH];
      Arrays.fill(table, NONE);
      return table;
    }
  }
}
