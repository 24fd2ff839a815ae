// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.model.fact.KnowledgeFact.Indicator;

class MarkReaderFuzz {
  private static final MarkSink STRICT =
      new MarkSink() {
        @Override
        public void mark(Indicator indicator, long line) {
          assertThat(indicator.kind()).isNotBlank();
          assertThat(line).isPositive();
        }

        @Override
        public void problem(long line, String what) {
          assertThat(line).isNotNegative();
          assertThat(what).isNotBlank();
        }
      };

  @FuzzTest
  void stix_anything_isReadOrReported(byte[] data) {
    stix(data);
  }

  @FuzzTest
  void stalkerware_anything_isReadOrReported(byte[] data) {
    stalkerware(data);
  }

  @FuzzTest
  void samples_anything_isReadOrReported(byte[] data) {
    samples(data);
  }

  static void stix(byte[] data) {
    new StixReader().read(data, STRICT);
  }

  static void stalkerware(byte[] data) {
    new StalkerwareReader().read(data, STRICT);
  }

  static void samples(byte[] data) {
    new SamplesReader().read(data, STRICT);
  }
}
