// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
  private static final Dictionary WORDS =
      new Dictionary.Builder()
          .add(PartKind.WORD, 1, List.of("kitchen", "elbow", "ábrete", "kit", "密码", "ab"))
          .build();

  @ParameterizedTest
  @CsvSource({
    "kitchen, 0-7x1 0-3x4",
    "KITCHEN, 0-7x2 0-3x8",
    "k1tch3n, 0-7x4 0-3x8",
    "abrete, 0-6x3",
    "Ábrete, 0-6x6",
    "xelbowx, 1-6x2",
    "密码, 0-2x5",
    "ab, ''",
  })
  void words_inEachDisguise_areFound(String password, String found) {
    assertThat(text(new WordMatcher(WORDS, Reading.FORWARDS), password))
        .containsExactlyInAnyOrderElementsOf(
            found.isEmpty() ? List.of() : List.of(found.split(" ", -1)));
  }

  @Test
  void words_backwards_areFoundWhereTheyAre() {
    assertThat(text(new WordMatcher(WORDS, Reading.BACKWARDS), "xxwoble")).containsExactly("2-7x4");
  }

  @ParameterizedTest
  @CsvSource({
    "abcd, 0-4x16",
    "dcba, 0-4x208",
    "xx2468, 2-6x80",
    "aaaa, ''",
    "az, ''",
    "xabcx, 1-4x12",
  })
  void sequences_evenSteps_areFound(String password, String found) {
    assertThat(text(new SequenceMatcher(), password))
        .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "QWERTY, qwerty",
    "RUSSIAN, йцукен",
    "PHONE, 2580",
    "AZERTY, azerty",
    "QWERTY, !QAZ",
    "PHONE, 159",
  })
  void keyboards_walks_areFoundWhole(Layout layout, String password) {
    List<Match> found = new ArrayList<>();
    new KeyboardMatcher(layout).find(password.toCharArray(), found);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().to()).isEqualTo(password.length());
  }

  @Test
  void keyboards_moreTurnsOrShifts_costMore() {
    assertThat(keyboard("qwedsa")).isGreaterThan(keyboard("qwerty"));
    assertThat(keyboard("qWerTy")).isGreaterThan(keyboard("qwerty"));
    assertThat(keyboard("QWERTY")).isEqualTo(2 * keyboard("qwerty"));
  }

  private static double keyboard(String password) {
    List<Match> found = new ArrayList<>();
    new KeyboardMatcher(Layout.QWERTY).find(password.toCharArray(), found);
    return found.getFirst().guesses();
  }

  @ParameterizedTest
  @CsvSource({
    "1987, 0-4x39",
    "25.12.1999, 0-10x39420",
    "1999-12-25, 0-10x39420",
    "251299, 0-6x9855",
    "2512, 0-4x730",
  })
  void dates_inEachShape_areFound(String password, String found) {
    assertThat(text(new DateMatcher(), password)).contains(found);
  }

  @ParameterizedTest
  @CsvSource({"1899", "3213", "99.99.1999", "12-12.1999", "1a12"})
  void dates_thatAreNone_areNotFoundWhole(String password) {
    assertThat(text(new DateMatcher(), password))
        .noneMatch(match -> match.startsWith("0-" + password.length() + "x"));
  }

  @Test
  void repeats_ofAWord_costTheWordAndTheTimes() {
    List<Match> found = new ArrayList<>();
    char[] password = "elbowelbowelbow".toCharArray();
    new WordMatcher(WORDS, Reading.FORWARDS).find(password, found);

    assertThat(new Repeats(new Characters(List.of())).find(password, found))
        .contains(new Match(0, 15, PartKind.REPEAT, 3 * (2 + 1)));
  }

  private static List<String> text(Matcher matcher, String password) {
    List<Match> found = new ArrayList<>();
    matcher.find(password.toCharArray(), found);
    return found.stream()
        .map(m -> "%d-%dx%.0f".formatted(m.from(), m.to(), m.guesses()))
        .distinct()
        .toList();
  }
}
