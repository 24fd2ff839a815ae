// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;

class TableMutationTest extends DamageTest {
  @Override
  protected Mutations damaged() {
    return Mutations.ofTexts(Tables.ALL);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    TableFuzz.read(input);
  }
}
