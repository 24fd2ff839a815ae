// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.filter.Chain;
import gatehouse.evidence.network.walls.filter.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers tables, sets and chains in whatever order they come. */
final class RulesetBuilder {
  private static final Set<String> LOOKED_AT = Set.of("inet", "ip", "");
  private final Map<String, Draft> chains = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> sets = new HashMap<>();
  private final List<Ruleset.Puzzle> puzzles = new ArrayList<>();

  /** A chain as far as it was read. */
  static final class Draft {
    final String table;
    final String name;
    final List<RuleBuilder> rules = new ArrayList<>();
    String hook = "";
    long priority;
    boolean accepts = true;

    private Draft(String table, String name) {
      this.table = table;
      this.name = name;
    }
  }

  Draft chain(String table, String name) {
    return chains.computeIfAbsent(table + " " + name, k -> new Draft(table, name));
  }

  void set(String table, String name, List<String> elements) {
    sets.computeIfAbsent(table, t -> new HashMap<>()).put(name, elements);
  }

  void puzzle(long line, String reason) {
    puzzles.add(new Ruleset.Puzzle(line, reason));
  }

  Ruleset build() {
    List<Chain> all = new ArrayList<>();
    for (Draft draft : chains.values()) {
      List<Rule> rules = new ArrayList<>();
      for (RuleBuilder rule : draft.rules) {
        rules.addAll(rule.build(sets.getOrDefault(draft.table, Map.of())));
      }
      Chain chain =
          new Chain(draft.table, draft.name, draft.hook, draft.priority, draft.accepts, rules);
      all.add(chain);
      if (!LOOKED_AT.contains(chain.family())
          && !chain.hook().isEmpty()
          && (!rules.isEmpty() || !chain.accepts())) {
        puzzle(
            rules.isEmpty() ? 1 : rules.getFirst().line(),
            "Chain %s of table %s was not looked at: only IPv4 walls are worked out."
                .formatted(chain.name(), chain.table()));
      }
    }
    return new Ruleset(all, puzzles);
  }
}
