// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.knowledge.Seeds;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Nested;

class MarkReaderMutationTest {
  @Nested
  class Stix extends DamageTest {
    @Override
    protected Mutations damaged() {
      return Seeds.of(MarkReaderFuzz.class, "stix_anything_isReadOrReported");
    }

    @Override
    protected void parse(byte[] input) {
      MarkReaderFuzz.stix(input);
    }
  }

  @Nested
  class Stalkerware extends DamageTest {
    @Override
    protected Mutations damaged() {
      return Seeds.of(MarkReaderFuzz.class, "stalkerware_anything_isReadOrReported");
    }

    @Override
    protected void parse(byte[] input) {
      MarkReaderFuzz.stalkerware(input);
    }
  }

  @Nested
  class Samples extends DamageTest {
    @Override
    protected Mutations damaged() {
      return Seeds.of(MarkReaderFuzz.class, "samples_anything_isReadOrReported");
    }

    @Override
    protected void parse(byte[] input) {
      MarkReaderFuzz.samples(input);
    }
  }
}
