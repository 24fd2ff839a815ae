// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.history;

import static gatehouse.model.Observations.NOON;
import static gatehouse.model.Observations.seen;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.AppId;
import gatehouse.model.Aspect;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.AppFact.TargetSdk;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final PhoneId PHONE = new PhoneId("phone:1");
  private static final Instant LATER = NOON.plus(Duration.ofDays(30));
  private static final Fact MARCH = patches(3);
  private static final Fact APRIL = patches(4);

  @Test
  void latest_laterLook_supersedesTheSameAspect() {
    assertThat(latest(seen(1, "bugreport", NOON, MARCH), seen(2, "bugreport", LATER, APRIL)))
        .containsExactly(APRIL);
  }

  @Test
  void latest_otherCollectorWithinADay_complements() {
    Instant soon = NOON.plusSeconds(600);
    assertThat(latest(seen(1, "bugreport", NOON, MARCH), seen(2, "androidqf", soon, APRIL)))
        .containsExactly(MARCH, APRIL);
  }

  @Test
  void latest_appGoneInLaterLook_isGone() {
    Fact before = new Installed(new AppId("app:a"), PHONE, 0, "enabled");
    Fact after = new Installed(new AppId("app:b"), PHONE, 0, "enabled");
    assertThat(latest(seen(1, "bugreport", NOON, before), seen(2, "bugreport", LATER, after)))
        .containsExactly(after);
  }

  @Test
  void latest_laterLookThatCouldNotLook_supersedesNothing() {
    Fact gap = new NotExamined("phone:1", Aspect.PATCHES, "cut short");
    assertThat(latest(seen(1, "bugreport", NOON, MARCH), seen(2, "bugreport", LATER, gap)))
        .containsExactly(MARCH, gap);
  }

  @Test
  void latest_fileOfAnApp_isNotSupersededByThePhone() {
    AppId app = new AppId("app:a");
    Fact file = new TargetSdk(app, 30);
    Fact phone = new Installed(app, PHONE, 0, "enabled");
    assertThat(latest(seen(1, "apk", NOON, file), seen(2, "bugreport", LATER, phone)))
        .containsExactly(file, phone);
  }

  @Test
  void asOf_dayBetween_knowsOnlyWhatWasSeenByThen() {
    List<Observed<?>> all =
        List.of(seen(1, "bugreport", NOON, MARCH), seen(2, "bugreport", LATER, APRIL));
    assertThat(History.asOf(LocalDate.of(2026, 1, 1), all).stream().<Fact>map(Observed::fact))
        .containsExactly(MARCH);
    assertThat(History.asOf(LocalDate.of(2026, 3, 1), all).stream().<Fact>map(Observed::fact))
        .containsExactly(APRIL);
    assertThat(History.asOf(LocalDate.of(2025, 1, 1), all)).isEmpty();
  }

  private static List<Fact> latest(Observed<?>... observations) {
    return History.latest(List.of(observations)).stream().<Fact>map(Observed::fact).toList();
  }

  private static Fact patches(int month) {
    return new PatchLevel(PHONE, PatchComponent.SYSTEM, LocalDate.of(2025, month, 1));
  }
}
