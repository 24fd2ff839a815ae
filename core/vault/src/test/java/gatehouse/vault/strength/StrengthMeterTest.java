// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static gatehouse.vault.strength.Passwords.METER;
import static gatehouse.vault.strength.Passwords.guesses;
import static gatehouse.vault.strength.Passwords.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthMeterTest {
  @ParameterizedTest
  @CsvSource({
    "woaini1314, common password",
    "mihome888, brand",
    "drowssap, common password",
    "p@ssw0rd, common password",
    "aaaaaaaa, repeat",
    "bcdefgh, sequence",
    "zaqwsxcde, keyboard",
    "йцукенгшщ, keyboard",
    "19870312, date",
    "12.03.1987, date",
    "31/12/99, date",
    "1987, year",
    "любимая, word",
    "पासवर्ड, common password",
    "xq, characters",
  })
  void judge_guessable_saysWhy(String password, String why) {
    assertThat(judge(password).parts().getFirst().kind().word()).isEqualTo(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "password", "admin", "888888", "ubnt"})
  void judge_factoryDefault_isDefault(String password) {
    assertThat(judge(password).verdict()).isEqualTo(Verdict.DEFAULT);
  }

  @Test
  void judge_defaultOfAnotherMaker_isNoDefaultHere() {
    char[] password = "ubnt".toCharArray();

    assertThat(METER.judge(password, Home.of(List.of(), "Ubiquiti"), Use.SIGN_IN).verdict())
        .isEqualTo(Verdict.DEFAULT);
    assertThat(METER.judge(password, Home.of(List.of(), "xiaomi"), Use.SIGN_IN).verdict())
        .isNotEqualTo(Verdict.DEFAULT);
  }

  @Test
  void judge_wordsOfTheHome_areCheap() {
    Home home = Home.of(List.of("Rumpelgasse_5G", "Frau Holle", "Bello"));
    for (String password : List.of("Rumpelgasse", "FrauHolle1", "rumpelgasse5g", "olleb2019")) {
      Strength strength = METER.judge(password.toCharArray(), home, Use.WIFI);

      assertThat(strength.parts().getFirst().kind()).as(password).isEqualTo(PartKind.HOME_WORD);
      assertThat(strength.log10Guesses()).isLessThan(guesses(password));
      assertThat(strength.verdict()).isLessThanOrEqualTo(Verdict.WEAK);
    }
  }

  @Test
  void judge_empty_isTrivial() {
    assertThat(judge("")).isEqualTo(new Strength(Verdict.TRIVIAL, 0, List.of()));
  }

  @Test
  void judge_endless_looksAtTheBeginning() {
    assertThat(guesses("x7".repeat(50_000))).isEqualTo(guesses("x7".repeat(32)));
  }

  @Test
  void judge_variations_costMore() {
    assertThat(guesses("Dolphin")).isGreaterThan(guesses("dolphin"));
    assertThat(guesses("dOlPhin")).isGreaterThan(guesses("Dolphin"));
    assertThat(guesses("d0lphin")).isGreaterThan(guesses("dolphin"));
    assertThat(guesses("nihplod")).isGreaterThan(guesses("dolphin"));
    assertThat(guesses("dolphin7")).isGreaterThan(guesses("dolphin"));
    assertThat(guesses("mxkrvptz")).isGreaterThan(guesses("banerito"));
  }

  @Test
  void judge_dice_isNearWhatDiceGive() {
    for (String password : Passwords.random(200, 12)) {
      assertThat(guesses(password)).as(password).isBetween(11.0, 12 * Math.log10(78) + 1);
    }
  }

  @Test
  void verdict_sameGuesses_dependsOnTheUse() {
    char[] password = "zlatanibr".toCharArray();

    assertThat(METER.judge(password, Home.unknown(), Use.WIFI).verdict())
        .isLessThan(METER.judge("hT5$kk2Lw9@p".toCharArray(), Home.unknown(), Use.WIFI).verdict());
    assertThat(METER.judge(password, Home.unknown(), Use.SIGN_IN).verdict())
        .isGreaterThanOrEqualTo(METER.judge(password, Home.unknown(), Use.WIFI).verdict());
  }

  @Test
  void seconds_tenMillionGuesses_areWhatTheSpeedsSay() {
    Strength strength = new Strength(Verdict.WEAK, 7, List.of());

    assertThat(strength.seconds(Attack.THROTTLED)).isEqualTo(3.6e8);
    assertThat(strength.seconds(Attack.ONLINE)).isEqualTo(1e6);
    assertThat(strength.seconds(Attack.WIFI_OFFLINE)).isEqualTo(4);
  }
}
