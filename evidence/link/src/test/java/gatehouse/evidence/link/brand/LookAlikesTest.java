// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.link.brand.Likeness.Way;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
  private static final Suffixes SUFFIXES = Suffixes.carried();
  private static final LookAlikes LOOK =
      new LookAlikes(
          Brands.with(
              List.of(NamedBrand.of("First Bank=firstbank.example,fb24.example", SUFFIXES))));

  @ParameterizedTest
  @CsvSource({
    "mі, '', FOREIGN_LETTERS, Xiaomi",
    "хіаоmі, '', FOREIGN_LETTERS, Xiaomi",
    "xia0mi, '', DIGITS, Xiaomi",
    "rniui, '', DIGITS, Xiaomi",
    "shop, account.mi.com, DOMAIN_IN_FRONT, Xiaomi",
    "www-mi-com, '', DOMAIN_IN_FRONT, Xiaomi",
    "mi-account-verify, '', WITH_LURE, Xiaomi",
    "xiaomiaccount, '', WITH_LURE, Xiaomi",
    "loginxia0mi, '', WITH_LURE, Xiaomi",
    "mi-login, '', COMMON_WITH_LURE, Xiaomi",
    "googie, '', SHAPES, Google",
    "whatsap, '', SLIP, WhatsApp",
    "gooogle, '', SLIP, Google",
    "xiaomi, '', OTHER_ENDING, Xiaomi",
    "xiaomi-fans, '', AMONG_OTHERS, Xiaomi",
    "evil, google.pages, WORD_IN_FRONT, Google",
    "firstbank-kyc, '', WITH_LURE, First Bank",
    "f1rstbank, '', DIGITS, First Bank",
    "firstbnak, '', SLIP, First Bank"
  })
  void find_imitation_saysWhomAndHow(String label, String front, Way way, String brand) {
    assertThat(LOOK.find(label, front))
        .hasValueSatisfying(
            like -> {
              assertThat(like.way()).isEqualTo(way);
              assertThat(like.brand().name()).isEqualTo(brand);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dianxiaomi",
        "redmine",
        "mimosa",
        "minecraft",
        "cloud",
        "mail",
        "goggles",
        "papal",
        "telegraf",
        "xiaomei",
        "applebees",
        "emi",
        "media",
        "poconos",
        "miami",
        "chat",
        "mi",
        "poco",
        "小米粥",
        "яндекс",
        "भारत"
      })
  void find_innocent_isNothing(String label) {
    assertThat(LOOK.find(label, "")).isEmpty();
  }

  @Test
  void domainIn_text_standsByItself() {
    assertThat(LOOK.domainIn("/account.xiaomi.com/login")).map(Brand::name).hasValue("Xiaomi");
    assertThat(LOOK.domainIn("mi.com")).map(Brand::name).hasValue("Xiaomi");
    assertThat(LOOK.domainIn("/emi.com/x")).isEmpty();
    assertThat(LOOK.domainIn("/mi.company")).isEmpty();
  }

  @Test
  void lures_writtenTogether_areToldApart() {
    assertThat(Lures.in("accountverify")).containsExactly("account", "verify");
    assertThat(Lures.in("telecom")).isEmpty();
    assertThat(Lures.in("小米账号登录")).containsExactlyInAnyOrder("账号", "登录");
  }

  @Test
  void namedBrand_withoutName_isNamedAfterItsDomain() {
    Brand brand = NamedBrand.of("sbi.co.in", SUFFIXES);

    assertThat(brand.name()).isEqualTo("sbi.co.in");
    assertThat(brand.common()).containsExactly("sbi");
  }

  @Test
  void namedBrand_thatIsNoDomain_isRefused() {
    assertThatThrownBy(() -> NamedBrand.of("My Bank", SUFFIXES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no domain");
    assertThatThrownBy(() -> NamedBrand.of("co.in", SUFFIXES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void brands_ofTheTable_ownRegistrableDomainsAndFindThemselves() {
    Brands brands = Brands.with(List.of());

    assertThat(brands.all()).hasSizeGreaterThan(25);
    for (Brand brand : brands.all()) {
      assertThat(brand.domains())
          .isNotEmpty()
          .allSatisfy(
              domain -> {
                String registrable = SUFFIXES.cut(domain).registrable();
                assertThat(Optional.of(registrable).filter(r -> !r.isEmpty()))
                    .as("%s of %s", domain, brand.name())
                    .hasValue(domain);
              });
    }
  }
}
