// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.knowledge.Seeds;
import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MarkReaderMutationTest {
  @Test
  void stix_mutated_endsTyped() {
    assertThatCode(
            () -> mutate("stix_anything_isReadOrReported", Mutations.BRIEF, MarkReaderFuzz::stix))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void stix_mutatedOften_endsTyped() {
    assertThatCode(
            () -> mutate("stix_anything_isReadOrReported", Mutations.LONG, MarkReaderFuzz::stix))
        .doesNotThrowAnyException();
  }

  @Test
  void stalkerware_mutated_endsTyped() {
    assertThatCode(
            () ->
                mutate(
                    "stalkerware_anything_isReadOrReported",
                    Mutations.BRIEF,
                    MarkReaderFuzz::stalkerware))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void stalkerware_mutatedOften_endsTyped() {
    assertThatCode(
            () ->
                mutate(
                    "stalkerware_anything_isReadOrReported",
                    Mutations.LONG,
                    MarkReaderFuzz::stalkerware))
        .doesNotThrowAnyException();
  }

  @Test
  void samples_mutated_endsTyped() {
    assertThatCode(
            () ->
                mutate(
                    "samples_anything_isReadOrReported", Mutations.BRIEF, MarkReaderFuzz::samples))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void samples_mutatedOften_endsTyped() {
    assertThatCode(
            () ->
                mutate(
                    "samples_anything_isReadOrReported", Mutations.LONG, MarkReaderFuzz::samples))
        .doesNotThrowAnyException();
  }

  private static void mutate(String target, int times, Mutations.Parser parser) throws Exception {
    Seeds.of(MarkReaderFuzz.class, target).run(times, parser);
  }
}
