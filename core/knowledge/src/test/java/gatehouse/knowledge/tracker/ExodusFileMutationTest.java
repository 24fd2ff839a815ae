// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import gatehouse.knowledge.Seeds;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;

class ExodusFileMutationTest extends DamageTest {
  @Override
  protected Mutations damaged() throws Exception {
    return Seeds.of(ExodusFileFuzz.class, "read_anything_endsTyped");
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    ExodusFileFuzz.readOrRefuse(input);
  }
}
