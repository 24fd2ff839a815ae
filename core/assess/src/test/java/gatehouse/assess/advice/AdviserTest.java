// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserTest {
  private static final Knowledge KNOWLEDGE = Knowledge.starter();
  private static final Catalogue CATALOGUE = Catalogue.of(KNOWLEDGE);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Adviser ADVISER = new Adviser(KNOWLEDGE, DAY);

  @ParameterizedTest
  @CsvSource({
    "POCO F5, POCO F5",
    "poco f5, POCO F5",
    "23049PCD8G, POCO F5",
    "marble, POCO F5",
    "Google Pixel 8, Pixel 8",
    "pixel 8, Pixel 8",
    "shiba, Pixel 8",
    "S24, Galaxy S24",
    "samsung galaxy s24, Galaxy S24",
    "SM-S921B/DS, Galaxy S24",
    "Galaxy S24+, Galaxy S24+",
    "chuangmi.camera.ipc019, Mi 360 Home Security Camera 1080p",
    "MJSXJ05CM, Mi 360 Home Security Camera 1080p",
    "chuangmi.camera.ipc999, chuangmi.camera.ipc999",
    "TP-Link Tapo C200 v3, Tapo C200 v3",
    "Hub M2, Aqara Hub M2",
  })
  void find_anyOfItsNames_isTheProduct(String query, String name) {
    assertThat(CATALOGUE.find(query))
        .isInstanceOfSatisfying(
            ProductMatch.One.class, one -> assertThat(one.product().name()).isEqualTo(name));
  }

  @Test
  void find_partOfSeveralNames_isSeveral() {
    assertThat(CATALOGUE.find("Note 13")).isInstanceOf(ProductMatch.Several.class);
  }

  @Test
  void find_nothingNear_suggestsNothing() {
    assertThat(CATALOGUE.find("a toaster with four slots"))
        .isEqualTo(new ProductMatch.None(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, ENDED",
    "2026-11-21, SHORT",
    "2028-11-20, SHORT",
    "2028-11-21, FAIR",
    "2031-11-20, FAIR",
    "2031-11-21, LONG",
  })
  void standing_ofAnEnd_followsTheRule(LocalDate end, Standing standing) {
    assertThat(Standing.of(new Promise.Until(end, false), DAY)).isEqualTo(standing);
  }

  @Test
  void standing_withoutAnEnd_isUnknown() {
    assertThat(Standing.of(new Promise.None(), DAY)).isEqualTo(Standing.UNKNOWN);
    assertThat(Standing.of(new Promise.Seen(DAY), DAY)).isEqualTo(Standing.UNKNOWN);
    assertThat(Standing.of(new Promise.Years(3, Promise.Start.PURCHASE), DAY))
        .isEqualTo(Standing.UNKNOWN);
    assertThat(Standing.of(new Promise.AtLeast(DAY.minusDays(1)), DAY)).isEqualTo(Standing.PASSED);
    assertThat(Standing.of(new Promise.Ended(), DAY)).isEqualTo(Standing.ENDED);
  }

  @Test
  void holes_ofAnOldPhone_areThoseFixedLater() {
    assertThat(counsel("Pixel 3").holes())
        .isInstanceOfSatisfying(
            Holes.LeftOpen.class, left -> assertThat(left.known()).isGreaterThan(100));
    assertThat(counsel("iPhone 8").holes()).isEqualTo(new Holes.Unknown());
    assertThat(counsel("Pixel 10").holes()).isEqualTo(new Holes.Patched());
  }

  @Test
  void holes_ofAModelWithFirmwareHoles_nameTheVersion() {
    assertThat(Closing.of(List.of(counsel("lumi.gateway.mgl03"))))
        .extracting(Closing::kind)
        .containsExactly(Closing.Kind.FIRMWARE, Closing.Kind.UNKNOWN);
  }

  @Test
  void holes_ofAProductOutsideMiHome_nameTheVersion() {
    assertThat(counsel("Tapo C200 v3").holes())
        .isInstanceOfSatisfying(
            Holes.InFirmware.class,
            firmware ->
                assertThat(firmware.holes())
                    .extracting(hole -> hole.hole() + " " + hole.fixed())
                    .containsExactly("CVE-2026-12760 1.4.4 Build 250922"));
    assertThat(counsel("Tapo C210").holes()).isEqualTo(new Holes.Unknown());
  }

  @Test
  void closing_longestAndUnknown_comparesOnlyWhatIsKnown() {
    List<Closing> closing =
        Closing.of(List.of(counsel("Xiaomi 15"), counsel("Pixel 10"), counsel("ipc999", "none")));

    assertThat(closing)
        .extracting(Closing::kind)
        .containsExactly(Closing.Kind.LONGEST, Closing.Kind.UNKNOWN);
    assertThat(closing.getFirst().product()).isEqualTo("Pixel 10");
    assertThat(closing.getFirst().other()).isEqualTo("Xiaomi 15");
  }

  @Test
  void closing_onlyUnknown_judgesNothing() {
    assertThat(Closing.of(List.of(counsel("a", "none"), counsel("b", "none"))))
        .extracting(Closing::kind)
        .containsOnly(Closing.Kind.UNKNOWN);
  }

  @Test
  void tables_everyRow_hasItsSource() {
    CATALOGUE.products().forEach(product -> ADVISER.source(product.source()));
    Tables.collected()
        .values()
        .forEach(all -> all.forEach(collected -> ADVISER.source(collected.source())));
    Tables.patchLags().values().forEach(lag -> ADVISER.source(lag.source()));

    assertThat(CATALOGUE.products()).hasSizeGreaterThan(400);
    assertThat(CATALOGUE.products()).extracting(Product::name).doesNotHaveDuplicates();
  }

  private static Counsel counsel(String query) {
    return CATALOGUE.find(query) instanceof ProductMatch.One(Product product)
        ? ADVISER.on(product)
        : counsel(query, "none");
  }

  private static Counsel counsel(String name, String kind) {
    return ADVISER.on(
        new Product(
            "Nobody",
            kind,
            name,
            List.of(),
            "",
            new Promise.None(),
            OptionalInt.empty(),
            "mi-home-models"));
  }
}
