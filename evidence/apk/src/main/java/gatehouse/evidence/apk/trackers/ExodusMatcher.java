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

  private final ExodusSignatures signatures;
  private final List<State> states = new ArrayList<>();
  private final Map<List<Integer>, Integer> byPlaces = new HashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  private record State(int[] places, int[] next, int[] ends) {}

  public ExodusMatcher(ExodusSignatures signatures) {
    this.signatures = signatures;
    state(List.of(0));
  }

  /** Adds to {@code found} the label of every signature that matches somewhere in the name. */
  public void search(CharSequence name, BitSet found) {
    int at = 0;
    mark(at, found);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      at = step(at, c < ALPHABET ? c : OTHER);
      mark(at, found);
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

  private void mark(int state, BitSet found) {
    for (int label : states.get(state).ends()) {
      found.set(label);
    }
  }

  private int step(int from, int c) {
    int known = states.get(from).next()[c];
    if (known >= 0) {
      return known;
    }
    TreeSet<Integer> places = new TreeSet<>(List.of(0));
    for (int place : states.get(from).places()) {
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
    states.get(from).next()[c] = to;
    return to;
  }

  /** Starts over when hostile names have made too many states. */
  private void forget() {
    states.clear();
    byPlaces.clear();
    state(List.of(0));
  }

  private int state(List<Integer> places) {
    return byPlaces.computeIfAbsent(
        places,
        key -> {
          int[] next = new int[ALPHABET];
          Arrays.fill(next, -1);
          int[] ends =
              key.stream()
                  .flatMap(place -> signatures.node(place).ends.stream())
                  .distinct()
                  .mapToInt(Integer::intValue)
                  .toArray();
          states.add(new State(key.stream().mapToInt(Integer::intValue).toArray(), next, ends));
          return states.size() - 1;
        });
  }
}
