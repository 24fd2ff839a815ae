// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;

class NameAnswerMutationTest extends DamageTest {
  @Override
  protected Mutations damaged() throws Exception {
    return Mutations.of(NameServersTest.answer(NameAnswerFuzz.QUESTION.bytes(), "192.0.2.1"));
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    NameAnswerFuzz.read(input);
  }
}
