// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.knowledge.Seeds;
import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExodusFileMutationTest {
  @Test
  void readOrRefuse_mutated_endsTyped() {
    assertThatCode(
            () -> mutate("read_anything_endsTyped", Mutations.BRIEF, ExodusFileFuzz::readOrRefuse))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void readOrRefuse_mutatedOften_endsTyped() {
    assertThatCode(
            () -> mutate("read_anything_endsTyped", Mutations.LONG, ExodusFileFuzz::readOrRefuse))
        .doesNotThrowAnyException();
  }

  private static void mutate(String target, int times, Mutations.Parser parser) throws Exception {
    Seeds.of(ExodusFileFuzz.class, target).run(times, parser);
  }
}
