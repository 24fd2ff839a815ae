// SPDX-License-Identifier: Apache-2.0
package gatehouse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutationsTest {
  private static final List<String> SEEDS = List.of("one good input", "and another");

  @Test
  void run_twice_feedsTheSame() throws Exception {
    assertThat(fed(Mutations.ofTexts(SEEDS))).isEqualTo(fed(Mutations.ofTexts(SEEDS)));
  }

  @Test
  void run_manyTimes_keepsDamagesCutsAndGrows() throws Exception {
    List<String> inputs = fed(Mutations.ofTexts(SEEDS));

    assertThat(inputs).hasSize(Mutations.BRIEF).contains(SEEDS.get(0), SEEDS.get(1));
    assertThat(inputs).anyMatch(input -> input.length() < 5).anyMatch(input -> input.length() > 20);
    assertThat(inputs.stream().distinct().count()).isGreaterThan(Mutations.BRIEF / 2);
  }

  @Test
  void with_words_putsThemIn() throws Exception {
    assertThat(fed(Mutations.ofTexts(SEEDS).with(List.of("<!--"))))
        .anyMatch(i -> i.contains("<!--"));
  }

  @Test
  void run_aParserThatFalls_letsItThrough() {
    assertThatThrownBy(
            () ->
                Mutations.ofTexts(SEEDS)
                    .run(
                        Mutations.BRIEF,
                        input -> {
                          throw new IllegalStateException("fell");
                        }))
        .hasMessage("fell");
  }

  private static List<String> fed(Mutations mutations) throws Exception {
    List<String> inputs = new ArrayList<>();
    mutations.run(
        Mutations.BRIEF, input -> inputs.add(new String(input, StandardCharsets.ISO_8859_1)));
    return inputs;
  }
}
