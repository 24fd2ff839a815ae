// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;

class PackFileMutationTest extends DamageTest {
  @Override
  protected Mutations damaged() throws Exception {
    return Seeds.of(PackFileReaderFuzz.class, "read_anything_endsTyped");
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    PackFileReaderFuzz.readOrRefuse(input);
  }
}
