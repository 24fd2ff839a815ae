// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakMutationTest {
  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    LeakFuzz.folder = folder;
  }

  @Test
  void read_damaged_ends() {
    assertThatCode(
            () -> Mutations.of(LeakFuzz.seeds().toList()).run(Mutations.BRIEF, LeakFuzz::check))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_ends() {
    assertThatCode(
            () -> Mutations.of(LeakFuzz.seeds().toList()).run(Mutations.LONG, LeakFuzz::check))
        .doesNotThrowAnyException();
  }
}
