// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;

class CodeMutationTest extends DamageTest {
  @Override
  protected Mutations damaged() {
    return Mutations.of(CodeFuzz.seeds().toList());
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    CodeFuzz.check(input);
  }
}
