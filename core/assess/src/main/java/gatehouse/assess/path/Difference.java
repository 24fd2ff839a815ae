// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.syntax.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who gets what no longer, and who gets what now, when something is otherwise than it is.
 *
 * @param closed open as things are, and no longer
 * @param opened not open as things are
 */
public record Difference(List<Pair> closed, List<Pair> opened) {
  public Difference {
    closed = List.copyOf(closed);
    opened = List.copyOf(opened);
  }

  /** Who begins where, and what they get, in any graph of the same home. */
  private record Way(Tuple start, Tuple asset) {
    static Way of(Pair pair) {
      return new Way(pair.start().tuple(), pair.asset().tuple());
    }
  }

  /** The difference between what is open in two graphs of one home. */
  public static Difference between(List<Pair> before, List<Pair> after) {
    return new Difference(without(before, after), without(after, before));
  }

  private static List<Pair> without(List<Pair> some, List<Pair> others) {
    Set<Way> ways = others.stream().map(Way::of).collect(Collectors.toSet());
    return some.stream().filter(pair -> !ways.contains(Way.of(pair))).toList();
  }
}
