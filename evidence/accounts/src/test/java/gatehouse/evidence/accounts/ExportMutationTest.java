// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged copies of each format; key derivations are the cheapest that the formats allow. */
class ExportMutationTest {
  private static final List<String> WORDS =
      List.of("{", "}", "[", "]", "\"", ",", "\\u", "<", "&#x", "|", "=", "\n", "2.");

  static Stream<String> names() {
    return Fixtures.ALL.stream()
        .filter(name -> !name.equals("keepassxc.kdbx") && !name.equals("bitwarden-argon2id.json"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void read_damaged_ends(String name) {
    run(name, name.contains("kdbx") ? Mutations.BRIEF / 10 : Mutations.BRIEF);
  }

  @ParameterizedTest
  @MethodSource("names")
  @Tag("long")
  void read_damagedOften_ends(String name) {
    run(name, Mutations.LONG);
  }

  private static void run(String name, int times) {
    assertThatCode(
            () -> Mutations.of(Fixtures.bytes(name)).with(WORDS).run(times, ExportFuzz::check))
        .doesNotThrowAnyException();
  }
}
