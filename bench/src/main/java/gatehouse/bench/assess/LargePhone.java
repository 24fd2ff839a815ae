// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.assess;

import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.PackageName;
import gatehouse.model.Period;
import gatehouse.model.PhoneId;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.AppFact.AppOp;
import gatehouse.model.fact.AppFact.AppOpUse;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppPermission;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.AppFact.InstalledAt;
import gatehouse.model.fact.AppFact.InstalledBy;
import gatehouse.model.fact.AppFact.PermissionFlag;
import gatehouse.model.fact.AppFact.RequestsPermission;
import gatehouse.model.fact.AppFact.SpecialAccess;
import gatehouse.model.fact.AppFact.SystemApp;
import gatehouse.model.fact.AppFact.TargetSdk;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact.AndroidVersion;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import gatehouse.model.fact.PhoneFact.PhoneModel;
import gatehouse.model.fact.PhoneFact.Setting;
import gatehouse.model.fact.Power;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A made-up phone with 400 apps, a quarter of them installed by its owner, in 40,000 facts. */
final class LargePhone {
  private static final int APPS = 400;
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final ArtefactId ARTEFACT = new ArtefactId("%064x".formatted(1));
  private static final RunId RUN = new RunId("run-1");
  private static final PhoneId PHONE = PhoneId.seenIn(ARTEFACT);
  private static final List<Power> POWERS = List.of(Power.values());
  private static final List<String> PERMISSIONS =
      List.of(
          "INTERNET",
          "CAMERA",
          "RECORD_AUDIO",
          "ACCESS_FINE_LOCATION",
          "ACCESS_BACKGROUND_LOCATION",
          "READ_SMS",
          "RECEIVE_SMS",
          "READ_CONTACTS",
          "READ_CALL_LOG",
          "POST_NOTIFICATIONS");

  private final List<Observed<?>> facts = new ArrayList<>();

  /** The facts, in the order in which a bug report tells them. */
  static List<Observed<?>> facts() {
    LargePhone phone = new LargePhone();
    phone.phone();
    for (int i = 0; i < APPS; i++) {
      phone.app(i);
    }
    return phone.facts;
  }

  /** The manifest with the bug report. */
  static Manifest manifest() {
    return new Manifest(
        RUN,
        NOON,
        List.of(
            new Artefact(
                ARTEFACT, "bugreport.zip", 18_000_000, EvidenceKind.BUG_REPORT, Keeping.RAW)),
        List.of());
  }

  private void phone() {
    say(new Handle(PHONE.value(), "serial", "d1"));
    say(new PhoneModel(PHONE, "Redmi", "M1908C3JGG", "ginkgo"));
    say(new AndroidVersion(PHONE, "11", 30));
    say(new PatchLevel(PHONE, PatchComponent.SYSTEM, LocalDate.of(2021, 6, 1)));
    for (Aspect aspect : EvidenceKind.BUG_REPORT.mustAnswer()) {
      say(new Examined(PHONE.value(), aspect));
    }
    for (int i = 0; i < 800; i++) {
      say(new Setting(PHONE, 0, "secure", "setting_" + i, "value " + i));
    }
  }

  private void app(int number) {
    boolean system = number % 4 != 0;
    PackageName name = new PackageName("org.example.app" + number);
    AppId app = AppId.on(PHONE, name);
    say(new AppPackage(app, name));
    say(new AppVersion(app, "1." + number, number));
    say(new Installed(app, PHONE, 0, "enabled"));
    say(new InstalledAt(app, 0, NOON.minusSeconds(number * 86_400L)));
    say(new TargetSdk(app, 23 + number % 12));
    if (system) {
      say(new SystemApp(app, "system"));
    } else {
      String store = number % 8 == 0 ? "com.android.vending" : "com.miui.packageinstaller";
      say(new InstalledBy(app, store));
    }
    for (int i = 0; i < 20; i++) {
      String permission = permission(number, i);
      say(new RequestsPermission(app, permission));
      say(new AppPermission(app, 0, permission, (number + i) % 3 == 0 ? "granted" : "denied"));
      say(new PermissionFlag(app, 0, permission, "user set"));
    }
    for (int i = 0; i < 25; i++) {
      say(new AppOp(app, 0, "OP_" + i, "allow"));
    }
    for (int i = 0; i < 5; i++) {
      String op = i == 0 ? "CAMERA" : "OP_" + i;
      say(new AppOpUse(app, 0, op, "access", "background", NOON.minusSeconds(number)));
    }
    if (number % 20 == 0) {
      say(new SpecialAccess(app, 0, POWERS.get(number / 20 % POWERS.size())));
    }
  }

  private static String permission(int app, int number) {
    return number < PERMISSIONS.size()
        ? "android.permission." + PERMISSIONS.get(number)
        : "org.example.permission.P" + app + "_" + number;
  }

  private void say(Fact fact) {
    Source source = new Source(ARTEFACT, new Locator.Line(facts.size() + 1L), "bugreport");
    facts.add(new Observed<>(fact, source, Assurance.DEVICE, Period.seenAt(NOON), RUN));
  }
}
