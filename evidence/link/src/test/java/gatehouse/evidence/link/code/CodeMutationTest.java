// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CodeMutationTest {
  @Test
  void read_damaged_endsTyped() {
    assertThatCode(
            () -> Mutations.of(CodeFuzz.seeds().toList()).run(Mutations.BRIEF, CodeFuzz::check))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_endsTyped() {
    assertThatCode(
            () -> Mutations.of(CodeFuzz.seeds().toList()).run(Mutations.LONG, CodeFuzz::check))
        .doesNotThrowAnyException();
  }
}
