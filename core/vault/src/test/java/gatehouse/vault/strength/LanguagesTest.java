// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "woaini1314520",
        "zhangxiaoming",
        "wodemima888",
        "我爱你1314",
        "mariposa77",
        "teamomucho",
        "saudade10",
        "minhasenha1",
        "जयश्रीराम",
        "मेरीजान123",
        "jaishriram1",
        "radheradhe",
        "sayangku123",
        "bahagiaselalu",
        "наташа95",
        "солнышко",
        "yfnfif95",
        "solnyshko1",
        "natasha95",
        "dtcyf2020",
        "vesna2020",
        "mậtkhẩu123",
        "anhyeuem",
        "nguyenvanan",
        "trầnthanhhà",
        "зфыыцщкв",
        "gfhjkm123",
      })
  void judge_ourUsersPasswords_areWeak(String password) {
    assertThat(Passwords.judge(password).verdict()).isLessThanOrEqualTo(Verdict.WEAK);
  }

  @ParameterizedTest
  @CsvSource({"lyubov, любовь", "pyaar, प्यार", "khushi, खुशी", "schastye, счастье"})
  void judge_otherSpelling_costsLittleMore(String latin, String script) {
    assertThat(Passwords.guesses(latin)).isLessThan(Passwords.guesses(script) + 1.5);
  }

  @Test
  void judge_accents_apartOrTogether_costTheSame() {
    String together = "mậtkhẩucủatôi";
    String apart = Normalizer.normalize(together, Normalizer.Form.NFD);

    assertThat(Passwords.guesses(apart)).isEqualTo(Passwords.guesses(together));
  }

  @ParameterizedTest
  @EnumSource(WordList.class)
  void words_ofEachList_areDistinctAndMany(WordList list) {
    List<String> words = list.words();

    assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(80);
  }

  @Test
  void syllables_ofARun_multiply() {
    List<Match> found = new ArrayList<>();
    SyllableMatcher.of("syllables_chinese.txt").find("xiaoming".toCharArray(), found);

    assertThat(found).anyMatch(match -> match.from() == 0 && match.to() == 8);
    assertThat(found).allMatch(match -> match.guesses() >= 144);
  }

  @Test
  void judge_millionCharacters_looksAtTheBeginning() {
    char[] password = new char[1_000_000];
    for (char c : new char[] {'a', '1', 'я', '@', 'न', '\u0301'}) {
      Arrays.fill(password, c);
      assertThat(Passwords.METER.judge(password, Home.unknown(), Use.SIGN_IN).log10Guesses())
          .isLessThan(12);
    }
  }
}
