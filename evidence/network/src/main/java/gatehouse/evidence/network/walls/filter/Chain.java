// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

import java.util.List;

/**
 * Rules that are asked in turn.
 *
 * @param table family and name of the table it belongs to: {@code inet fw4}
 * @param hook where the kernel calls it: {@code forward}, {@code input}; empty when other chains do
 * @param accepts what happens to what no rule decided
 */
public record Chain(
    String table, String name, String hook, long priority, boolean accepts, List<Rule> rules) {
  public Chain {
    rules = List.copyOf(rules);
  }

  /** The family of its table: {@code ip}, {@code ip6}, {@code inet}, {@code bridge}. */
  public String family() {
    return table.split(" ", -1)[0];
  }
}
