// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserMutationTest {
  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    ParserFuzz.folder = folder;
  }

  @Test
  void read_damaged_ends() {
    assertThatCode(
            () -> Mutations.run(ParserFuzz.seeds().toList(), Mutations.BRIEF, ParserFuzz::check))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_ends() {
    assertThatCode(
            () -> Mutations.run(ParserFuzz.seeds().toList(), Mutations.LONG, ParserFuzz::check))
        .doesNotThrowAnyException();
  }
}
