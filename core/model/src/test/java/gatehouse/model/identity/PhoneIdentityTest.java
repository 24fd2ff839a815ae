// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import static gatehouse.model.Observations.seen;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.AppId;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.AppFact.InstalledAt;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.IdentityFact.NotSameAs;
import gatehouse.model.fact.IdentityFact.SameAs;
import gatehouse.model.fact.PhoneFact.Bootloader;
import gatehouse.model.fact.PhoneFact.MarketName;
import gatehouse.model.fact.PhoneFact.PhoneModel;
import gatehouse.model.fact.PhoneFact.VerifiedBoot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhoneIdentityTest {
  private static final PhoneId ONE = new PhoneId("phone:1");
  private static final PhoneId TWO = new PhoneId("phone:2");

  private static final List<Observed<Fact>> SAME_SERIAL =
      List.of(
          seen(1, "bugreport", new Handle("phone:1", Marks.SERIAL, "d1")),
          seen(2, "androidqf", new Handle("phone:2", Marks.SERIAL, "d1")),
          seen(1, "bugreport", new MarketName(ONE, "Redmi Note 8")),
          seen(2, "androidqf", new MarketName(TWO, "Redmi Note 8")));

  @Test
  void resolve_sameSerial_isOnePhoneAndSaysWhy() {
    Resolution resolution = IdentityStep.resolve(SAME_SERIAL);
    assertThat(resolution.names().get("phone:1")).isEqualTo(resolution.names().get("phone:2"));
    assertThat(resolution.joins())
        .singleElement()
        .satisfies(
            join -> {
              assertThat(join.reason()).isEqualTo("both have the same serial");
              assertThat(join.assurance()).isEqualTo(Assurance.DEVICE);
            });
    assertThat(resolution.facts().stream().<Fact>map(Observed::fact))
        .contains(new SameAs("phone:1", "phone:2", "both have the same serial"));
  }

  @Test
  void resolve_sameSerialInOtherEvidence_givesTheSameName() {
    Resolution later =
        IdentityStep.resolve(
            List.of(seen(9, "bugreport", new Handle("phone:9", Marks.SERIAL, "d1"))));
    assertThat(later.names().get("phone:9"))
        .isEqualTo(IdentityStep.resolve(SAME_SERIAL).names().get("phone:1"));
  }

  @Test
  void resolve_notSameAs_takesTheJoinBackAndKeepsEveryFact() {
    List<Observed<?>> observations = new ArrayList<>(SAME_SERIAL);
    observations.add(seen(3, "person", new NotSameAs("phone:2", "phone:1", "I own two")));
    Resolution resolution = IdentityStep.resolve(observations);
    assertThat(resolution.joins()).isEmpty();
    assertThat(resolution.refused()).hasSize(1);
    assertThat(resolution.names().get("phone:1")).containsExactly("phone:1");
    assertThat(resolution.names().get("phone:2")).containsExactly("phone:2");
    assertThat(resolution.facts()).hasSameSizeAs(observations);
  }

  @Test
  void resolve_sameModelOnly_staysTwoPhones() {
    Resolution resolution =
        IdentityStep.resolve(
            List.of(
                seen(1, "bugreport", new PhoneModel(ONE, "Redmi", "Note 8", "ginkgo")),
                seen(2, "bugreport", new PhoneModel(TWO, "Redmi", "Note 8", "ginkgo"))));
    assertThat(resolution.joins()).isEmpty();
  }

  @Test
  void resolve_sameBoardAndInstallsAtTheSameSecond_isOnePhone() {
    List<Observed<?>> observations = new ArrayList<>();
    for (int phone = 1; phone <= 2; phone++) {
      PhoneId id = new PhoneId("phone:" + phone);
      observations.add(seen(phone, "bugreport", new PhoneModel(id, "Redmi", "Note 8", "ginkgo")));
      for (int app = 0; app < 3; app++) {
        PackageName name = new PackageName("org.example.app" + app);
        AppId appId = AppId.on(id, name);
        Instant time = Instant.parse("2025-05-05T05:05:05Z").plusSeconds(app * 1000L);
        observations.add(seen(phone, "bugreport", new AppPackage(appId, name)));
        observations.add(seen(phone, "bugreport", new Installed(appId, id, 0, "enabled")));
        observations.add(seen(phone, "bugreport", new InstalledAt(appId, 0, time)));
      }
    }
    Resolution resolution = IdentityStep.resolve(observations);
    assertThat(resolution.names().get("phone:2")).containsExactly("phone:1");
    assertThat(resolution.names().get("app:phone:2/org.example.app0"))
        .containsExactly("app:phone:1/org.example.app0");
  }

  @Test
  void resolve_anyOrder_givesTheSame() {
    Resolution expected = IdentityStep.resolve(SAME_SERIAL);
    for (int seed = 0; seed < 10; seed++) {
      List<Observed<Fact>> shuffled = new ArrayList<>(SAME_SERIAL);
      Collections.shuffle(shuffled, new Random(seed));
      Resolution resolution = IdentityStep.resolve(shuffled);
      assertThat(resolution.names()).isEqualTo(expected.names());
      assertThat(resolution.joins()).isEqualTo(expected.joins());
      assertThat(resolution.facts()).hasSameElementsAs(expected.facts());
    }
  }

  @Test
  void resolve_twoCollectorsAgree_isAgreedOnlyWhenBootIsSound() {
    assertThat(marketName(new VerifiedBoot(ONE, "green"))).isEqualTo(Assurance.AGREED);
    assertThat(marketName(new VerifiedBoot(ONE, "orange"))).isEqualTo(Assurance.DEVICE);
    assertThat(marketName(new Bootloader(ONE, "unlocked"))).isEqualTo(Assurance.DEVICE);
  }

  private static Assurance marketName(Fact boot) {
    List<Observed<?>> observations = new ArrayList<>(SAME_SERIAL);
    observations.add(seen(1, "bugreport", boot));
    return IdentityStep.resolve(observations).facts().stream()
        .filter(o -> o.fact() instanceof MarketName)
        .findFirst()
        .orElseThrow()
        .assurance();
  }
}
