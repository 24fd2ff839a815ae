// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged input of every format ends in facts and gaps, never in an exception. */
class MutationTest {
  private static final List<String> WORDS =
      List.of(
          "\n",
          ":",
          "=",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          " ",
          "/",
          "User 0:",
          "Package [",
          "null",
          "Uid u0a1:\n",
          "DUMP OF SERVICE package:\n",
          "\u0000",
          "-1",
          "99999999999999999999",
          "\u001b[31m",
          "\u202e",
          "granted=true",
          "Access: [",
          "2020-99-99 99:99:99.999");

  static Stream<Arguments> formats() {
    return Stream.of(
        format("bug report", Seeds.bugReports(), Hostile::bugReport),
        format("archive", Seeds.archives(), Hostile::bugReport),
        format("trace", Seeds.traces(), Hostile::trace),
        format("output", Seeds.outputs(), Hostile::output),
        format("packages.json", Seeds.packages(), Hostile::packages),
        format("build.prop", Seeds.images(), Hostile::image),
        format("allowances", Seeds.allowances(), Hostile::allowances));
  }

  private static Arguments format(String name, List<byte[]> seeds, Consumer<byte[]> reader) {
    return Arguments.of(name, seeds, reader);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void collect_damaged_endsInFacts(String name, List<byte[]> seeds, Consumer<byte[]> reader) {
    assertThatCode(() -> Mutations.of(seeds).with(WORDS).run(Mutations.BRIEF, reader::accept))
        .as(name)
        .doesNotThrowAnyException();
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void collect_damagedOften_endsInFacts(String name, List<byte[]> seeds, Consumer<byte[]> reader) {
    assertThatCode(() -> Mutations.of(seeds).with(WORDS).run(Mutations.LONG, reader::accept))
        .as(name)
        .doesNotThrowAnyException();
  }
}
