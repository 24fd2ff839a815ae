// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.HomeShape;
import gatehouse.assess.HomeShape.TieKind;
import gatehouse.assess.rule.Rules;
import gatehouse.assess.specimen.SpecimenFacts;
import gatehouse.knowledge.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private static final HomeShape SHAPE =
      shape(
          """
          segment("segment:m", "home", "main").
          gateway("segment:m", "device:r").
          device("device:h", "hello").
          device_is("device:h", "other").
          device_is("device:h", "gateway").
          attached("device:h", "segment:m").
          behind("device:l", "device:h", "zigbee").
          account_device("account:a", "device:l").
          """);

  @Test
  void ties_ofHome_areThoseOfItsFacts() {
    assertThat(SHAPE.others("device:h", TieKind.SITS_IN)).containsExactly("segment:m");
    assertThat(SHAPE.others("device:r", TieKind.LEADS_OUT_OF)).containsExactly("segment:m");
    assertThat(SHAPE.things("device:h", TieKind.BEHIND)).containsExactly("device:l");
    assertThat(SHAPE.others("account:a", TieKind.COMMANDS)).containsExactly("device:l");
  }

  @Test
  void uses_ofHome_sayWhatThingsAreFor() {
    assertThat(SHAPE.uses())
        .containsEntry("segment:m", "main")
        .containsEntry("device:h", "gateway");
  }

  private static HomeShape shape(String facts) {
    var observed = SpecimenFacts.all(1, "test", facts);
    Rules rules = Rules.load(RuleBook.starter());
    return Shapes.of(
        observed, Conclusions.of(rules, observed, relation -> List.of(), LocalDate.of(2026, 1, 1)));
  }
}
