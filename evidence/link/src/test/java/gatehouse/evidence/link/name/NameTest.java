// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
  @ParameterizedTest
  @CsvSource({
    "хіаоmі, xiaomi",
    "xiаomi, xiaomi",
    "redmí, redmi",
    "gооgle, google",
    "ɡoogle, google",
    "раураl, paypal",
    "ѡhatsapp, whatsapp",
    "ｘｉａｏｍｉ, xiaomi"
  })
  void confusable_foreignLetters_foldAlike(String foreign, String word) {
    assertThat(LookFold.loose(foreign)).isEqualTo(LookFold.loose(word));
  }

  @ParameterizedTest
  @CsvSource({
    "x1aom1, xiaomi",
    "xia0mi, xiaomi",
    "xiaorni, xiaomi",
    "rniui, miui",
    "g00g1e, google",
    "paypai, paypal",
    "vvhatsapp, whatsapp",
    "te1egram, telegram"
  })
  void loose_digitsAndPairs_foldAlike(String written, String word) {
    assertThat(LookFold.loose(written)).isEqualTo(LookFold.loose(word));
    assertThat(LookFold.loose("xiaomi")).isNotEqualTo(LookFold.loose("google"));
  }

  @ParameterizedTest
  @CsvSource({
    "xiаomi, true",
    "miпоиск, true",
    "小米mi, false",
    "пример, false",
    "भारत, false",
    "日本ラーメン, false",
    "xiaomi, false"
  })
  void scripts_ofOneLanguage_areNotMixed(String label, boolean mixed) {
    assertThat(Scripts.areMixed(label)).isEqualTo(mixed);
  }

  @Test
  void scripts_wholeLabel_canReadAsLatin() {
    assertThat(Scripts.readAsLatin("сосо")).isTrue();
    assertThat(Scripts.readAsLatin("пример")).isFalse();
    assertThat(Scripts.readAsLatin("小米")).isFalse();
    assertThat(Scripts.readAsLatin("coco")).isFalse();
    assertThat(Scripts.readAsLatin("café")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "google, google, 0",
    "google, gogle, 1",
    "google, googel, 1",
    "google, goolge, 1",
    "google, goggle, 1",
    "instagram, instgrma, 2",
    "google, xiaomi, 3",
    "a, abcdef, 3"
  })
  void slips_counted_stopAboveTheLimit(String a, String b, int slips) {
    assertThat(Slips.between(a, b, 2)).isEqualTo(slips);
  }

  @Property
  void slips_eitherWay_areTheSame(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String b) {
    assertThat(Slips.between(a, b, 3)).isEqualTo(Slips.between(b, a, 3));
    assertThat(Slips.between(a, b, 8) == 0).isEqualTo(a.equals(b));
  }
}
