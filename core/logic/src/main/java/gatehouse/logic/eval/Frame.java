// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Domain;
import gatehouse.logic.syntax.Value;
import gatehouse.logic.text.Regex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a running rule works on: code is the same for all evaluations, a frame belongs to one. */
final class Frame {
  final Domain domain;

  /** Constants and variables. */
  final int[] registers;

  /** For each atom the row that it is at. */
  final int[] rows;

  /** For each atom the first row it may use. */
  final int[] from;

  /** For each atom the row before which it must stop. */
  final int[] to;

  private final Map<Integer, Optional<Regex>> patterns = new HashMap<>(0);

  /**
   * @param domain takes in the constants of the rule
   */
  Frame(RuleCode code, Domain domain) {
    this(domain, code.registers(), code.slots());
    List<Value> constants = code.constants();
    for (int i = 0; i < constants.size(); i++) {
      registers[i] = domain.encode(constants.get(i));
    }
  }

  /** A frame for terms without variables. */
  Frame(Domain domain) {
    this(domain, 0, 0);
  }

  private Frame(Domain domain, int registers, int slots) {
    this.domain = domain;
    this.registers = new int[registers];
    rows = new int[slots];
    from = new int[slots];
    to = new int[slots];
  }

  /** The pattern that a symbol is; one that comes from data and is none matches nothing. */
  Optional<Regex> pattern(int symbol) {
    return patterns.computeIfAbsent(
        symbol,
        s -> {
          String text = domain.symbol(s);
          return Regex.problem(text).isEmpty()
              ? Optional.of(Regex.compile(text))
              : Optional.empty();
        });
  }
}
