// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserMutationTest {
  private static final List<String> WORDS =
      List.of(
          "://", "@", "%25", "%2e", "[", "]", "xn--", ".", "#", "\\", "\u202e", "\u200b", "：", "。",
          "http", "||", "^", "CNAME", ";", "data:", "&u=http", "\n");

  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    ParserFuzz.folder = folder;
  }

  @Test
  void read_damaged_ends() {
    assertThatCode(
            () ->
                Mutations.of(ParserFuzz.seeds().toList())
                    .with(WORDS)
                    .run(Mutations.BRIEF, ParserFuzz::check))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_ends() {
    assertThatCode(
            () ->
                Mutations.of(ParserFuzz.seeds().toList())
                    .with(WORDS)
                    .run(Mutations.LONG, ParserFuzz::check))
        .doesNotThrowAnyException();
  }
}
