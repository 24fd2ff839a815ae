// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.fact.Region;
import gatehouse.model.fact.RomFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomVersionTest {
  @ParameterizedTest
  @CsvSource({
    "V12.5.1.0.QCMINXM, MIUI, 12.5.1, Q, CM, INDIA",
    "V12.0.3.0.QJQEUXM, MIUI, 12.0.3, Q, JQ, EUROPE",
    "V11.0.2.0.NCFMIXM, MIUI, 11.0.2, N, CF, GLOBAL",
    "OS2.0.204.0.VHZMIXM, HYPEROS, 2.0.204, V, HZ, GLOBAL",
    "V816.0.5.0.UNCMIXM, HYPEROS, 1.0.5, U, NC, GLOBAL",
    "OS3.0.307.0.WFSCNXM, HYPEROS, 3.0.307, W, FS, CHINA",
    "V14.0.4.0.TKULMCR, MIUI, 14.0.4, T, KU, LATIN_AMERICA",
    "OS1.0.6.1.UNPRUXM, HYPEROS, 1.0.6.1, U, NP, RUSSIA",
  })
  void parse_stable(
      String text, RomFamily family, String number, char letter, String device, Region region) {
    RomVersion version = RomVersion.parse(text).orElseThrow();
    assertThat(version.family()).isEqualTo(family);
    assertThat(version.number()).isEqualTo(number);
    assertThat(version.androidLetter()).isEqualTo(letter);
    assertThat(version.device()).isEqualTo(device);
    assertThat(version.region()).contains(region);
  }

  @ParameterizedTest
  @CsvSource({
    "OS2.0, HYPEROS, 2.0",
    "OS3.1.0.0, HYPEROS, 3.1.0.0",
    "OS1.0.8.0.UNCMIXM, HYPEROS, 1.0.8",
    "V816, HYPEROS, 1",
    "V140, MIUI, 14",
    "V125, MIUI, 12.5",
    "V12, MIUI, 12",
    "V5, MIUI, 5"
  })
  void shown_asSettingsShowIt(String text, RomFamily family, String number) {
    RomVersion version = RomVersion.shown(text).orElseThrow();
    assertThat(version.family()).isEqualTo(family);
    assertThat(version.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OS", "V", "Unknown", "140", "V12345"})
  void shown_others_empty(String text) {
    assertThat(RomVersion.shown(text)).isEmpty();
  }

  @Test
  void parse_test_namesNoMarket() {
    assertThat(RomVersion.parse("OS1.0.24.1.8.DEV").orElseThrow().region()).isEmpty();
    assertThat(RomVersion.parse("21.4.28").orElseThrow().family()).isEqualTo(RomFamily.MIUI);
  }

  @Test
  void isCarriers_channelIsNotXiaomis() {
    assertThat(RomVersion.parse("V13.0.1.0.SLKEUVF").orElseThrow().isCarriers()).isTrue();
    assertThat(RomVersion.parse("V13.0.1.0.SLKEUXM").orElseThrow().isCarriers()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eng.230473.20191211.100332", "5800535", "10", "V", "1.2.3.4.5.6.7"})
  void parse_others_empty(String text) {
    assertThat(RomVersion.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lime_eea_global, EUROPE",
    "zircon_lm_cr_global, LATIN_AMERICA",
    "lisa_eea_vf_global, EUROPE",
    "fire_za_vc_global, OTHER",
    "zircon_dc_global, GLOBAL",
    "mido_global, GLOBAL",
    "pine_in_global, INDIA",
    "dandelion_id_global, INDONESIA",
    "x_ru, RUSSIA"
  })
  void modDevice_endsInMarket(String value, Region region) {
    assertThat(Markets.ofModDevice(value)).contains(region);
  }

  @Test
  void modDevice_withoutMarket_empty() {
    assertThat(Markets.ofModDevice("alioth")).isEmpty();
  }
}
