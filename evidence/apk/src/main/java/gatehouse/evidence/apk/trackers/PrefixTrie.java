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
  private final LabelSets sets;
  private final int floating;

  private PrefixTrie(int[] next, int[] setOf, LabelSets sets, int floating) {
    this.next = next;
    this.setOf = setOf;
    this.sets = sets;
    this.floating = floating;
  }

  /**
   * Builds a trie: label {@code i} gets the prefixes {@code prefixes.get(i)}, in descriptor form
   * ({@code com/foo/}). One that begins with a slash floats: it is not for the beginning of a name,
   * but for what stands behind any slash in it.
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
    return walk(0, bytes, from, end);
  }

  /** Whether there are prefixes for what stands behind a slash. */
  public boolean floats() {
    return floating != NONE;
  }

  /** The set with the labels added whose floating prefixes are in the name. */
  public int addFloating(int set, byte[] bytes, int from, int end) {
    int all = set;
    for (int at = from; at < end; at++) {
      if (bytes[at] == '/') {
        all = sets.union(all, walk(floating, bytes, at + 1, end));
      }
    }
    return all;
  }

  private int walk(int root, byte[] bytes, int from, int end) {
    int node = root;
    int set = setOf[root];
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
    return sets.labels(set);
  }

  public boolean contains(int set, int label) {
    return set != 0 && Arrays.binarySearch(sets.labels(set), label) >= 0;
  }

  /** How many different sets there are. */
  public int setCount() {
    return sets.count();
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
    private int floating = NONE;

    /** A prefix with a character that no class name holds matches nothing. */
    void add(String prefix, int label) {
      if (prefix.chars().anyMatch(c -> c >= SYMBOLS.length || SYMBOLS[c] < 0)) {
        return;
      }
      boolean floats = prefix.startsWith("/");
      if (floats && floating == NONE) {
        floating = create();
      }
      int node = floats ? floating : 0;
      for (int i = floats ? 1 : 0; i < prefix.length(); i++) {
        node = child(node, SYMBOLS[prefix.charAt(i)]);
      }
      labels.get(node).add(label);
    }

    private int child(int node, int symbol) {
      int slot = node * WIDTH + symbol;
      if (next[slot] == NONE) {
        int created = create();
        next[slot] = created;
      }
      return next[slot];
    }

    private int create() {
      int created = labels.size();
      labels.add(new TreeSet<>());
      if ((created + 1) * WIDTH > next.length) {
        int[] larger = filled(next.length / WIDTH * 2);
        System.arraycopy(next, 0, larger, 0, next.length);
        next = larger;
      }
      return created;
    }

    /** Hands labels down the trie, parents first as they have the smaller numbers. */
    PrefixTrie build() {
      int[] setOf = new int[labels.size()];
      LabelSets sets = new LabelSets();
      for (int node = 0; node < labels.size(); node++) {
        TreeSet<Integer> all = labels.get(node);
        setOf[node] = sets.intern(all.stream().mapToInt(Integer::intValue).toArray());
        for (int symbol = 0; symbol < WIDTH; symbol++) {
          int child = next[node * WIDTH + symbol];
          if (child != NONE) {
            labels.get(child).addAll(all);
          }
        }
      }
      return new PrefixTrie(Arrays.copyOf(next, labels.size() * WIDTH), setOf, sets, floating);
    }

    private static int[] filled(int nodes) {
      int[] table = new int[nodes * WIDTH];
      Arrays.fill(table, NONE);
      return table;
    }
  }
}
