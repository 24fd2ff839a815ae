// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static gatehouse.assess.Certainty.CERTAIN;
import static gatehouse.assess.Certainty.LIKELY;
import static gatehouse.assess.Certainty.POSSIBLE;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.ProofStep;
import gatehouse.assess.ProofStep.Absent;
import gatehouse.assess.ProofStep.Compared;
import gatehouse.assess.ProofStep.Concluded;
import gatehouse.assess.ProofStep.Counted;
import gatehouse.assess.Severity;
import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.PhoneId;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.fact.AppFact.InstalledBy;
import gatehouse.model.fact.AppFact.SpecialAccess;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.KnowledgeFact.FixedIn;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact.Bootloader;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import gatehouse.model.fact.Power;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Homes that nobody lives in. */
final class Homes {
  static final String NOTE = "phone:1";
  static final String POCO = "phone:2";

  private Homes() {}

  /** Two phones and a file; every kind of proof step, folded and single findings, and gaps. */
  static Assessment ordinary() {
    HomeBuilder home = new HomeBuilder();
    ArtefactId report =
        home.artefact(
            1, "anna/bugreport-sweet-2026-03-01.zip", 18_230_111, EvidenceKind.BUG_REPORT);
    home.artefact(2, "ben/bugreport-alioth.zip", 9_120_000, EvidenceKind.BUG_REPORT);
    home.artefact(3, "torch.apk", 402_118, EvidenceKind.APK);
    home.artefact(90, "fixed_in/bulletins.tsv", 88_001, EvidenceKind.KNOWLEDGE);
    home.unrecognised.add("notes/shopping list.odt");
    home.phone(NOTE, "Redmi Note 10 Pro", "M2101K6G · MIUI 13.0.3 (Europe) · Android 12");
    home.phone(POCO, "POCO F3", "M2012K11AG · HyperOS 1.0.3 (Global) · Android 13");
    home.app("apk:3", "Bright Torch", "org.example.torch 1.0", "");

    Finding patches = patches(home, report);
    Finding listener = listener(home, report);
    bootloader(home, report);
    for (int i = 1; i <= 12; i++) {
      tracker(home, report, i);
    }
    permissionCount(home, report);
    torch(home);
    home.gap(POCO, Aspect.APP_OPS, "The section DUMP OF SERVICE appops is cut off.", true);
    home.gap(NOTE, Aspect.LOCK, "A bug report does not tell how the screen is locked.", false);
    home.best = new Grade.Mark(61, Letter.C);
    home.worst = new Grade.Mark(38, Letter.E);
    home.caps.add(new Grade.Cap("something-critical", Letter.C, List.of(patches.key())));
    home.caps.add(new Grade.Cap("no-words-for-this", Letter.C, List.of(listener.key())));
    home.first.addAll(List.of(patches.key(), listener.key()));
    return home.build();
  }

  private static Finding patches(HomeBuilder home, ArtefactId report) {
    PhoneId phone = new PhoneId(NOTE);
    ProofStep level =
        HomeBuilder.read(
            "patch_level(\"phone:1\", \"system\", 2022-08-01)",
            home.seen(
                new PatchLevel(phone, PatchComponent.SYSTEM, LocalDate.of(2022, 8, 1)),
                report,
                new Locator.Inside("main_entry.txt", new Locator.Line(4711)),
                "bugreport"));
    List<ProofStep> open = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String cve = "CVE-2023-%04d".formatted(20_900 + i);
      open.add(
          new Concluded(
              "open_to(\"phone:1\", \"" + cve + "\")",
              "The phone's patch level is older than the fix.",
              "patches.dl:14",
              List.of(
                  level,
                  HomeBuilder.read(
                      "fixed_in(\"" + cve + "\", \"system\", 2023-06-05, \"high\")",
                      home.seen(
                          new FixedIn(cve, PatchComponent.SYSTEM, LocalDate.of(2023, 6, 5), "high"),
                          HomeBuilder.id(90),
                          new Locator.Line(100 + i),
                          "knowledge")),
                  new Compared("2022-08-01 < 2023-06-05"))));
    }
    return home.finding(
        "known-exploited-open",
        Severity.CRITICAL,
        CERTAIN,
        NOTE,
        Map.of("phone", NOTE, "count", "12"),
        false,
        new Concluded(
            "known_exploited_open(\"phone:1\", 12)",
            "Attackers use vulnerabilities for which the phone has no fix.",
            "patches.dl:31",
            List.of(new Counted("12 = count : { open_to(\"phone:1\", _) }", open))),
        "patches",
        "vulnerabilities");
  }

  private static Finding listener(HomeBuilder home, ArtefactId report) {
    home.app("app:1", "家长守护", "com.example.guardian 4.2 · user 0", NOTE);
    AppId app = new AppId("app:1");
    ProofStep sideloaded =
        new Concluded(
            "sideloaded(\"app:1\")",
            "Somebody installed the app from a file.",
            "origin.dl:9",
            List.of(
                HomeBuilder.read(
                    "installed_by(\"app:1\", \"com.miui.packageinstaller\")",
                    home.seen(
                        new InstalledBy(app, "com.miui.packageinstaller"),
                        report,
                        new Locator.Inside("main_entry.txt", new Locator.Line(88_120)),
                        "bugreport"),
                    home.seen(
                        new InstalledBy(app, "com.miui.packageinstaller"),
                        report,
                        new Locator.Inside("main_entry.txt", new Locator.Line(90_455)),
                        "bugreport")),
                new Absent(
                    "system_app(\"app:1\", _)",
                    List.of(
                        home.seen(
                            new Examined(NOTE, Aspect.PACKAGES),
                            report,
                            new Locator.Part("DUMP OF SERVICE package"),
                            "bugreport")))));
    return home.finding(
        "reads-notifications",
        Severity.HIGH,
        POSSIBLE,
        "app:1",
        Map.of("app", "app:1", "phone", NOTE),
        true,
        new Concluded(
            "reads_notifications(\"app:1\", \"phone:1\")",
            "An app from outside the stores holds notification access.",
            "access.dl:40",
            List.of(
                sideloaded,
                HomeBuilder.read(
                    "special_access(\"app:1\", 0, \"notification access\")",
                    home.seen(
                        new SpecialAccess(app, 0, Power.NOTIFICATION_ACCESS),
                        report,
                        new Locator.Inside("main_entry.txt", new Locator.Line(120_333)),
                        "bugreport")),
                sideloaded)),
        "notifications",
        "spying");
  }

  private static void bootloader(HomeBuilder home, ArtefactId report) {
    home.finding(
        "bootloader-unlocked",
        Severity.HIGH,
        CERTAIN,
        POCO,
        Map.of("phone", POCO),
        false,
        HomeBuilder.read(
            "bootloader(\"phone:2\", \"unlocked\")",
            home.seen(
                new Bootloader(new PhoneId(POCO), "unlocked"),
                report,
                new Locator.Offset(0x1f40),
                "bugreport")),
        "boot");
  }

  private static void tracker(HomeBuilder home, ArtefactId report, int number) {
    String app = "app:2%02d".formatted(number);
    home.app(app, "Example App " + number, "com.example.app" + number + " 1." + number, NOTE);
    home.finding(
        "tracker-in-app",
        Severity.LOW,
        LIKELY,
        app,
        Map.of("app", app, "tracker", number % 3 == 0 ? "MiStat" : "AppsFlyer"),
        false,
        new Concluded(
            "tracker_in_app(\"" + app + "\", ...)",
            "The app holds the code of a tracker.",
            "trackers.dl:5",
            List.of(
                HomeBuilder.read(
                    "installed_by(\"" + app + "\", \"com.android.vending\")",
                    home.seen(
                        new InstalledBy(new AppId(app), "com.android.vending"),
                        report,
                        new Locator.Line(200_000 + number),
                        "bugreport")))),
        "trackers");
  }

  private static void permissionCount(HomeBuilder home, ArtefactId report) {
    home.finding(
        "rule-without-words",
        Severity.INFO,
        CERTAIN,
        NOTE,
        Map.of("phone", NOTE),
        false,
        HomeBuilder.read(
            "examined(\"phone:1\", \"permissions\")",
            home.seen(
                new Examined(NOTE, Aspect.PERMISSIONS), report, new Locator.Whole(), "bugreport")),
        "a topic without words");
  }

  private static void torch(HomeBuilder home) {
    home.finding(
        "old-target",
        Severity.MEDIUM,
        CERTAIN,
        "apk:3",
        Map.of("app", "apk:3", "sdk", "19"),
        false,
        new Compared("19 < 23"),
        "hardening");
  }
}
