// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class ParserMutationTest extends DamageTest {
  private static final List<String> WORDS =
      List.of(
          "://", "@", "%25", "%2e", "[", "]", "xn--", ".", "#", "\\", "\u202e", "\u200b", "：", "。",
          "http", "||", "^", "CNAME", ";", "data:", "&u=http", "\n");

  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    ParserFuzz.folder = folder;
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(ParserFuzz.seeds().toList()).with(WORDS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    ParserFuzz.check(input);
  }
}
