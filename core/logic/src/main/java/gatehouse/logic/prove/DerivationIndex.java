// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.eval.Result;
import java.util.ArrayList;
import java.util.List;

/** The derivations of each tuple of one relation. */
final class DerivationIndex {
  /** Rules with this head; the first number of each one's derivations. */
  private final List<Integer> rules = new ArrayList<>();

  private final List<Integer> bases = new ArrayList<>();
  private final int[] first;
  private final int[] numbers;

  /** A use of a rule. */
  record Use(int rule, int derivation) {}

  DerivationIndex(Result result, int relation) {
    int total = 0;
    for (int rule : result.rules(relation)) {
      if (result.codes().get(rule) != null) {
        rules.add(rule);
        bases.add(total);
        total += result.derivations().get(rule).size();
      }
    }
    first = new int[result.tables().get(relation).size() + 1];
    for (int rule : rules) {
      Derivations derivations = result.derivations().get(rule);
      for (int d = 0; d < derivations.size(); d++) {
        first[derivations.head(d) + 1]++;
      }
    }
    for (int row = 1; row < first.length; row++) {
      first[row] += first[row - 1];
    }
    numbers = new int[total];
    int[] at = first.clone();
    for (int i = 0; i < rules.size(); i++) {
      Derivations derivations = result.derivations().get(rules.get(i));
      for (int d = 0; d < derivations.size(); d++) {
        numbers[at[derivations.head(d)]++] = bases.get(i) + d;
      }
    }
  }

  /** All derivations of a row, those of earlier rules first. */
  List<Use> of(int row) {
    var found = new ArrayList<Use>();
    for (int i = first[row]; i < first[row + 1]; i++) {
      int rule = bases.size() - 1;
      while (bases.get(rule) > numbers[i]) {
        rule--;
      }
      found.add(new Use(rules.get(rule), numbers[i] - bases.get(rule)));
    }
    return found;
  }
}
