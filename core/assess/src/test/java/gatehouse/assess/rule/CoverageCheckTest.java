// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCheckTest {
  private static final String HELPERS =
      """
      .decl user_app(app: symbol, phone: symbol)
      user_app(A, P) :- installed(A, P, _, _), examined(P, "packages"), !system_app(A, _).
      .decl from_store(app: symbol)
      from_store(A) :- installed_by(A, I), installer_meaning(I, "store").
      .decl f(app: symbol)
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the phone that the app is on was examined
        "f(A) :- installed(A, P, _, _), examined(P, \"packages\"), !installed_by(A, _).",
        // the app itself was examined
        "f(A) :- app_package(A, _), examined(A, \"packages\"), !installed_by(A, _).",
        // a helper brings it along
        "f(A) :- user_app(A, _), !installed_by(A, _).",
        // a negated helper rests on the same aspect
        "f(A) :- user_app(A, _), !from_store(A).",
        // knowledge has no aspect
        "f(A) :- installed_by(A, I), !installer_meaning(I, _).",
        // inside a count, what holds around it holds too
        "f(P) :- installed(_, P, _, _), examined(P, \"packages\"), "
            + "N = count : { installed(A, P, _, _), !system_app(A, _) }, N > 3."
      })
  void load_absenceOfWhatWasLookedFor_isFine(String rule) {
    assertThat(RuleTexts.load(HELPERS + rule).program().rules()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(A) :- installed(A, P, _, _), !installed_by(A, _).",
        "f(A) :- installed(A, P, _, _), examined(P, \"app ops\"), !installed_by(A, _).",
        "f(A) :- installed(A, _, _, _), examined(P, \"packages\"), !installed_by(A, _).",
        "f(A) :- installed(A, _, _, _), !from_store(A).",
        "f(P) :- installed(_, P, _, _), N = count : { installed(A, P, _, _), !system_app(A, _) }, "
            + "N > 3."
      })
  void load_absenceThatNobodyLookedFor_isRefused(String rule) {
    assertThatThrownBy(() -> RuleTexts.load(HELPERS + rule))
        .isInstanceOf(RulesException.class)
        .hasMessageContaining("test.dl:6: concludes from the absence of")
        .hasMessageContaining("(add examined(A, \"packages\"))");
  }

  @Test
  void load_helperThatVouchesOnlyOnOneWay_isNotBelieved() {
    String rules =
        HELPERS
            + """
            user_app(A, P) :- installed(A, P, 10, _).
            f(A) :- user_app(A, _), !installed_by(A, _).
            """;
    assertThatThrownBy(() -> RuleTexts.load(rules)).hasMessageContaining("test.dl:7:");
  }
}
