// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.report.text.Harmless;
import org.junit.jupiter.api.Test;

class MatchTest {
  private final Assessment home = Homes.ordinary();
  private final Finding listener =
      home.findings().stream()
          .filter(f -> f.rule().equals("reads-notifications"))
          .findFirst()
          .orElseThrow();

  @Test
  void match_keyRuleOrBeginning_findsTheOne() {
    assertThat(Match.of(home, listener.key())).isEqualTo(new Match.One(listener));
    assertThat(Match.of(home, "reads-notifications")).isEqualTo(new Match.One(listener));
    assertThat(Match.of(home, "reads-n")).isEqualTo(new Match.One(listener));
  }

  @Test
  void match_ruleOfTwelve_findsAll() {
    assertThat(Match.of(home, "tracker-in-app"))
        .isInstanceOfSatisfying(
            Match.Several.class, several -> assertThat(several.findings()).hasSize(12));
  }

  @Test
  void match_nothing_isNone() {
    assertThat(Match.of(home, "zzz")).isEqualTo(new Match.None());
  }

  @Test
  void match_keyOfHostileHome_asItIsShown() {
    Assessment hostile = StrangeHomes.hostile();
    Finding low = hostile.findings().getLast();
    assertThat(Match.of(hostile, Harmless.text(low.key()))).isEqualTo(new Match.One(low));
  }
}
