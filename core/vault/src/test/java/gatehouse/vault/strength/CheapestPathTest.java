// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheapestPathTest {
  private static final Characters EVEN = new Characters(List.of());

  @Test
  void guesses_twoParts_areTheirProductTheOrderAndTheShorterRows() {
    List<Match> found =
        List.of(new Match(0, 4, PartKind.WORD, 100), new Match(4, 8, PartKind.WORD, 200));

    assertThat(path("abcdefgh", found).guesses()).isEqualTo(2 * 100 * 200 + 10_000);
  }

  @Test
  void parts_wholeIsCheaper_isTheWhole() {
    Match whole = new Match(0, 8, PartKind.COMMON_PASSWORD, 3);
    List<Match> found = List.of(new Match(0, 4, PartKind.WORD, 1), whole);

    assertThat(path("abcdefgh", found).parts()).containsExactly(whole);
    assertThat(path("abcdefgh", found).guesses()).isEqualTo(3 + 1);
  }

  @Test
  void parts_gapsBetweenMatches_areCharacters() {
    List<Match> found = List.of(new Match(2, 6, PartKind.WORD, 5));

    assertThat(path("xyabcdzw", found).parts())
        .extracting(Match::kind)
        .containsExactly(PartKind.CHARACTERS, PartKind.WORD, PartKind.CHARACTERS);
  }

  @Test
  void guesses_aPartAmongOthers_costSomethingAtLeast() {
    List<Match> found =
        List.of(new Match(0, 4, PartKind.WORD, 1), new Match(4, 8, PartKind.WORD, 1));

    assertThat(path("abcdefgh", found).guesses()).isEqualTo(2 * 50 * 50 + 10_000);
  }

  private static CheapestPath path(String password, List<Match> found) {
    return new CheapestPath(password.toCharArray(), 0, password.length(), found, EVEN);
  }
}
