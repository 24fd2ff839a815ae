// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class LeakMutationTest extends DamageTest {
  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    LeakFuzz.folder = folder;
  }

  @Override
  protected Mutations damaged() throws Exception {
    return Mutations.of(LeakFuzz.seeds().toList());
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    LeakFuzz.check(input);
  }
}
