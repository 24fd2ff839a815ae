// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.List;

/**
 * A condition of a rule, in the words of nftables.
 *
 * @param selector {@code iifname}, {@code oifname}, {@code ip saddr}, {@code tcp dport}, {@code ct
 *     state}, ...
 * @param values of which one must fit, or none when negated; ranges are {@code a-b}
 */
public record Match(String selector, boolean negated, List<String> values) {
  public Match {
    values = List.copyOf(values);
  }

  /** The selector has one of these values. */
  public static Match of(String selector, List<String> values) {
    return new Match(selector, false, values);
  }
}
