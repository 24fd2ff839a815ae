// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class StrengthProperties {
  @Property(tries = 500)
  void judge_anything_coversItAndLeavesItAlone(@ForAll @StringLength(max = 80) String password) {
    char[] given = password.toCharArray();
    Strength strength = Passwords.METER.judge(given, Home.unknown(), Use.SIGN_IN);

    assertThat(given).isEqualTo(password.toCharArray());
    assertThat(strength.log10Guesses()).isNotNegative().isFinite();
    assertThat(strength.parts().stream().mapToInt(Part::length).sum())
        .isEqualTo(Math.min(password.length(), StrengthMeter.LONGEST));
  }

  @Property(tries = 300)
  void judge_knowingTheHome_neverCostsMore(
      @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '0', to = 'z') String password,
      @ForAll @StringLength(min = 3, max = 8) @CharRange(from = 'a', to = 'z') String word) {
    char[] whole = (password + word).toCharArray();
    Strength known = Passwords.METER.judge(whole, Home.of(List.of(word)), Use.WIFI);

    assertThat(known.log10Guesses())
        .isLessThanOrEqualTo(
            Passwords.METER.judge(whole, Home.unknown(), Use.WIFI).log10Guesses() + 1e-9);
  }

  @Property(tries = 300)
  void judge_oneMoreRandomCharacter_isNotWeakerBeyondReason(
      @ForAll @StringLength(min = 1, max = 24) @CharRange(from = '!', to = '~') String password,
      @ForAll @CharRange(from = '!', to = '~') char more) {
    assertThat(Passwords.guesses(password + more)).isGreaterThan(Passwords.guesses(password) - 1.5);
  }

  @Property(tries = 200)
  void judge_twice_isTheSame(@ForAll @StringLength(max = 40) String password) {
    assertThat(Passwords.judge(password)).isEqualTo(Passwords.judge(password));
  }

  @Property(tries = 200)
  void judge_homeOfAnything_isFinite(
      @ForAll @StringLength(max = 30) String password,
      @ForAll @StringLength(max = 90) String word) {
    Home home = Home.of(List.of(word, password));

    assertThat(Passwords.METER.judge(password.toCharArray(), home, Use.WIFI).log10Guesses())
        .isNotNegative()
        .isFinite();
  }

  @Property(tries = 200)
  void cheapestPath_withoutMatches_isTheCharacters(
      @ForAll @StringLength(min = 3, max = 20) @CharRange(from = 'a', to = 'z') String text) {
    Characters even = new Characters(List.of());
    CheapestPath path = new CheapestPath(text.toCharArray(), 0, text.length(), List.of(), even);

    assertThat(path.parts()).hasSize(1);
    assertThat(Math.log10(path.guesses()))
        .isCloseTo(text.length() * Math.log10(26) + Math.log10(1 + 1e-9), within(0.01));
  }
}
