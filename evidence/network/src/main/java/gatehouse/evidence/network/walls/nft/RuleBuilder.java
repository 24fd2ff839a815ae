// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.filter.Match;
import gatehouse.evidence.network.walls.filter.Rule;
import gatehouse.evidence.network.walls.filter.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers one statement of a chain; a verdict map makes a rule for each of its entries. */
final class RuleBuilder {
  private final long line;
  private final List<Match> matches = new ArrayList<>();
  private final Map<List<String>, Verdict> map = new LinkedHashMap<>();
  private String key = "";
  private Verdict verdict = Verdict.of(Verdict.Kind.PASS);

  RuleBuilder(long line) {
    this.line = line;
  }

  void match(Match match) {
    matches.add(match);
  }

  /** A condition that nobody here understands. */
  void unknown(String what) {
    matches.add(Match.of("?" + what, List.of()));
  }

  void verdict(Verdict given) {
    verdict = given;
  }

  void entry(String selector, List<String> values, Verdict given) {
    key = selector;
    map.put(List.copyOf(values), given);
  }

  List<Rule> build(Map<String, List<String>> sets) {
    List<Match> resolved = matches.stream().map(m -> resolve(m, sets)).toList();
    if (map.isEmpty()) {
      return List.of(new Rule(resolved, verdict, line));
    }
    List<Rule> rules = new ArrayList<>();
    map.forEach(
        (values, given) -> {
          List<Match> all = new ArrayList<>(resolved);
          all.add(Match.of(key, values));
          rules.add(new Rule(all, given, line));
        });
    return rules;
  }

  private static Match resolve(Match match, Map<String, List<String>> sets) {
    List<String> values = new ArrayList<>();
    for (String value : match.values()) {
      if (!value.startsWith("@")) {
        values.add(value);
      } else if (sets.containsKey(value.substring(1))) {
        values.addAll(sets.get(value.substring(1)));
      } else {
        return Match.of("?set " + value, List.of());
      }
    }
    return new Match(match.selector(), match.negated(), values);
  }
}
