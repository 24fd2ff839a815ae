// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Searches a name for all signatures at once: an automaton whose states are sets of places in the
 * tree of alternatives, made when first needed. Not for several threads at a time.
 */
public final class ExodusMatcher {
  private static final int ALPHABET = 128;
  private static final int OTHER = 0;
  private static final int MAX_STATES = 1 << 13;
  private static final int UNKNOWN = -1;

  /** Set in a step to a state at which a signature ends. */
  private static final int FOUND = 1 << 30;

  private final ExodusSignatures signatures;
  private final boolean expressions;
  private final List<State> states = new ArrayList<>();
  private final Map<List<Integer>, Integer> rows = new HashMap<>();

  /** A row for each state: by character the row of the state that it leads to. */
  private int[] next = {};

  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  private record State(int[] places, int[] ends) {}

  public ExodusMatcher(ExodusSignatures signatures) {
    this.signatures = signatures;
    this.expressions = !signatures.expressions().isEmpty();
    forget();
  }

  /**
   * Whether any signature may match somewhere in {@code ascii[from, end)}; false is certain, and so
   * is true but for signatures that are expressions.
   */
  public boolean mayMatch(byte[] ascii, int from, int end) {
    int row = 0;
    for (int at = from; at < end; at++) {
      int c = ascii[at];
      int to = next[row + c];
      row = to == UNKNOWN ? step(row, c) : to;
      if ((row & FOUND) != 0) {
        return true;
      }
    }
    return expressions;
  }

  /** Adds to {@code found} the label of every signature that matches somewhere in the name. */
  public void search(CharSequence name, BitSet found) {
    int row = 0;
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      int c = character < ALPHABET ? character : OTHER;
      int to = next[row + c];
      to = to == UNKNOWN ? step(row, c) : to;
      row = to & ~FOUND;
      if (to != row) {
        for (int label : states.get(row / ALPHABET).ends()) {
          found.set(label);
        }
      }
    }
    signatures
        .expressions()
        .forEach(
            (label, expression) -> {
              if (!found.get(label) && expression.matcher(name).find()) {
                found.set(label);
              }
            });
  }

  private int step(int row, int c) {
    TreeSet<Integer> places = new TreeSet<>(List.of(0));
    for (int place : states.get(row / ALPHABET).places()) {
      ExodusSignatures.Node node = signatures.node(place);
      Integer exact = c == OTHER ? null : node.next.get((char) c);
      if (exact != null) {
        places.add(exact);
      }
      if (node.any >= 0) {
        places.add(node.any);
      }
    }
    if (states.size() >= MAX_STATES) {
      forget();
      return state(List.copyOf(places));
    }
    int to = state(List.copyOf(places));
    next[row + c] = to;
    return to;
  }

  /** Starts over, also when hostile names have made too many states. */
  private void forget() {
    states.clear();
    rows.clear();
    state(List.of(0));
  }

  /** The row of a state, marked when a signature ends there. */
  private int state(List<Integer> places) {
    Integer known = rows.get(places);
    if (known != null) {
      return known;
    }
    int[] ends =
        places.stream()
            .flatMap(place -> signatures.node(place).ends.stream())
            .distinct()
            .mapToInt(Integer::intValue)
            .toArray();
    int row = states.size() * ALPHABET;
    states.add(new State(places.stream().mapToInt(Integer::intValue).toArray(), ends));
    if (next.length < row + ALPHABET) {
      next = Arrays.copyOf(next, Math.max(64 * ALPHABET, 2 * next.length));
    }
    Arrays.fill(next, row, row + ALPHABET, UNKNOWN);
    int marked = ends.length == 0 ? row : row | FOUND;
    rows.put(places, marked);
    return marked;
  }
}
