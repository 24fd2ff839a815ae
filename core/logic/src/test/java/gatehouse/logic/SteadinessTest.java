// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.syntax.Diagnostic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SteadinessTest {
  private static final String DECLARED =
      """
      .decl door(d: symbol)
      .decl open(d: symbol)
      .decl weak(d: symbol)
      .decl in(d: symbol)
      .decl many(n: number)
      """;

  @Test
  void unsteady_negationBelowWhatChanges_isFine() {
    assertThat(unsteady("weak(D) :- door(D), !open(D). in(D) :- weak(D).", "weak")).isEmpty();
  }

  @Test
  void unsteady_negationOfWhatChanges_saysWhere() {
    assertThat(unsteady("in(D) :- door(D), !weak(D). weak(D) :- open(D).", "weak"))
        .singleElement()
        .satisfies(
            d -> assertThat(d.message()).startsWith("'weak' may change, and is negated"),
            d -> assertThat(d.line()).isEqualTo(6));
  }

  @Test
  void unsteady_countOfWhatRestsOnIt_isFound() {
    assertThat(unsteady("in(D) :- weak(D). many(N) :- N = count : { in(_) }.", "weak"))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("'in'"));
  }

  private static List<Diagnostic> unsteady(String rules, String changing) {
    return Programs.compile(DECLARED + rules).unsteady(Set.of(changing));
  }
}
