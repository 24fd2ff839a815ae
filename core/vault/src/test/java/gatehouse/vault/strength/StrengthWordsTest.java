// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StrengthWordsTest {
  private static final StrengthWords ENGLISH = StrengthWords.in(Locale.ENGLISH);
  private static final StrengthWords CHINESE = StrengthWords.in(Locale.SIMPLIFIED_CHINESE);

  @ParameterizedTest
  @CsvSource({
    "0.1, at once",
    "1, 1 second",
    "59, 59 seconds",
    "3600, 1 hour",
    "7300, 2 hours",
    "90000, 1 day",
    "3e7, 11 months",
    "1e9, 32 years",
    "1e12, centuries",
  })
  void time_inSeconds_isSaidInWords(double seconds, String words) {
    assertThat(ENGLISH.time(seconds)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void fallsTo_eachAttack_isSaidInBothLanguages(Attack attack) {
    Strength strength = Passwords.judge("Xiaomi2024");

    assertThat(ENGLISH.fallsTo(strength, attack)).contains(": ");
    assertThat(CHINESE.fallsTo(strength, attack)).contains("：");
  }

  @ParameterizedTest
  @EnumSource(Hint.class)
  void hint_each_isSaidInBothLanguages(Hint hint) {
    for (StrengthWords words : List.of(ENGLISH, CHINESE)) {
      Strength strength =
          hint == Hint.FINE
              ? new Strength(Verdict.STRONG, 20, List.of())
              : new Strength(Verdict.WEAK, 5, List.of(part(hint)));
      assertThat(words.hints(strength)).isNotEmpty().doesNotContain("").hasSizeLessThan(5);
    }
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void verdict_each_isSaidInBothLanguages(Verdict verdict) {
    Strength strength = new Strength(verdict, 5, List.of());

    assertThat(ENGLISH.verdict(strength)).isNotEmpty();
    assertThat(CHINESE.verdict(strength)).isNotEmpty();
  }

  @Test
  void hints_ofAWeakPassword_sayWhyAndWhatToDo() {
    assertThat(Hint.on(Passwords.judge("mihome888")))
        .contains(Hint.BRAND)
        .endsWith(Hint.FIVE_WORDS);
    assertThat(Hint.on(Passwords.judge(""))).containsExactly(Hint.EMPTY, Hint.FIVE_WORDS);
    assertThat(Hint.on(Passwords.judge("hT5$kk2Lw9@pZ3"))).containsExactly(Hint.FINE);
  }

  @Test
  void hints_ofAnyPassword_holdNoneOfIt() {
    for (String password : Passwords.OURS) {
      assertThat(String.join(" ", ENGLISH.hints(Passwords.judge(password))))
          .doesNotContain(password);
    }
  }

  private static Part part(Hint hint) {
    for (PartKind kind : PartKind.values()) {
      if (kind.name().equals(hint.name())) {
        return new Part(kind, 9, 3);
      }
    }
    return new Part(PartKind.CHARACTERS, 4, 3);
  }
}
