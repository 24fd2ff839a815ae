// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TableMutationTest {
  @Test
  void read_damaged_endsInFacts() {
    assertThatCode(() -> run(Mutations.BRIEF)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_endsInFacts() {
    assertThatCode(() -> run(Mutations.LONG)).doesNotThrowAnyException();
  }

  private static void run(int times) throws Exception {
    Mutations.ofTexts(Tables.ALL).run(times, TableFuzz::read);
  }
}
