// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PackFileMutationTest {
  @Test
  void readOrRefuse_mutated_endsTyped() {
    assertThatCode(
            () ->
                mutate(
                    "read_anything_endsTyped", Mutations.BRIEF, PackFileReaderFuzz::readOrRefuse))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void readOrRefuse_mutatedOften_endsTyped() {
    assertThatCode(
            () ->
                mutate("read_anything_endsTyped", Mutations.LONG, PackFileReaderFuzz::readOrRefuse))
        .doesNotThrowAnyException();
  }

  private static void mutate(String target, int times, Mutations.Parser parser) throws Exception {
    Seeds.of(PackFileReaderFuzz.class, target).run(times, parser);
  }
}
