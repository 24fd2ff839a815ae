// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.rule.RuleTexts;
import gatehouse.assess.rule.Rules;
import gatehouse.assess.specimen.SpecimenFacts;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A phone, an app on it and the app's file, with rules of every form; all of our own making. */
final class SmallHome {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static final Rules RULES =
      RuleTexts.load(
          """
          /// An app that somebody installed.
          .decl user_app(app: symbol, phone: symbol)
          /// The app did not come with the system.
          user_app(A, P) :- installed(A, P, _, _), examined(P, "packages"), !system_app(A, _).

          /// A tracker is in an app on the phone.
          .decl tracked(phone: symbol, app: symbol, tracker: symbol)
          /// The app's code has it.
          tracked(P, A, T) :- installed(A, P, _, _), tracker_seen(A, T, _).

          /// The app reads every notification.
          @finding(severity = high, sure = possible, topics = [notifications, spying], delicate)
          .decl reads_notifications(app: symbol, phone: symbol)
          /// An app that somebody installed holds notification access.
          reads_notifications(A, P) :- user_app(A, P), special_access(A, _, "notification access").

          /// Apps on the phone hold trackers.
          @finding(severity = low, sure = certain, topics = [trackers])
          .decl tracked_phone(phone: symbol, count: number)
          /// So many trackers were found in its apps.
          tracked_phone(P, N) :- patch_level(P, _, _), N = count : { tracked(P, _, _) }, N > 1.

          /// The phone lags behind.
          @finding(severity = high, sure = certain, topics = [patches])
          .decl patches_late(phone: symbol, days: number)
          /// Its patch level is old.
          patches_late(P, N) :- patch_level(P, "system", L), today(D), N = days(L, D), N > 90.

          /// An old vulnerability stands open.
          @finding(severity = medium, sure = likely, topics = [patches])
          .decl open_to(phone: symbol, cve: symbol)
          /// The fix came later than the phone's patch level.
          open_to(P, V) :- patch_level(P, C, L), fixed_in(V, C, F, _), L < F.
          """);

  private static final String PHONE =
      """
      handle("phone:1", "serial", "d1").
      phone_model("phone:1", "Redmi", "M1908C3JGG", "ginkgo").
      market_name("phone:1", "Redmi Note 8").
      android_version("phone:1", "11", 30).
      patch_level("phone:1", "system", 2025-06-01).
      app_package("app:phone:1/org.example.torch", "org.example.torch").
      app_version("app:phone:1/org.example.torch", "1.2", 12).
      installed("app:phone:1/org.example.torch", "phone:1", 0, "enabled").
      special_access("app:phone:1/org.example.torch", 0, "notification access").
      examined("phone:1", "identity").
      examined("phone:1", "patches").
      examined("phone:1", "boot").
      examined("phone:1", "packages").
      examined("phone:1", "permissions").
      examined("phone:1", "special access").
      examined("phone:1", "settings").
      not_examined("phone:1", "app ops", "The section appops is cut off.").
      """;

  private static final String FILE =
      """
      app_package("apk:1", "org.example.torch").
      app_version("apk:1", "1.2", 12).
      app_label("apk:1", "Bright Torch").
      tracker_seen("apk:1", "mistat", "called").
      tracker_seen("apk:1", "umeng", "bundled").
      examined("apk:1", "container").
      examined("apk:1", "manifest").
      examined("apk:1", "code").
      not_examined("apk:1", "signature", "The signing block is cut off.").
      """;

  private static final String KNOWLEDGE =
      """
      fixed_in("CVE-2025-0001", "system", 2025-08-01, "high").
      fixed_in("CVE-2025-0002", "system", 2025-05-01, "high").
      """;

  private SmallHome() {}

  static Manifest manifest() {
    return new Manifest(
        new RunId("run-1"),
        Instant.parse("2026-01-01T00:00:00Z"),
        List.of(
            new Artefact(
                SpecimenFacts.artefact(1), "b.zip", 100, EvidenceKind.BUG_REPORT, Keeping.RAW),
            new Artefact(SpecimenFacts.artefact(2), "t.apk", 10, EvidenceKind.APK, Keeping.RAW)),
        List.of());
  }

  static List<Observed<?>> facts() {
    List<Observed<?>> facts = new ArrayList<>(SpecimenFacts.all(1, "bugreport", PHONE));
    facts.addAll(SpecimenFacts.all(2, "apk", FILE));
    return facts;
  }

  static Assessment assess(Collection<? extends Observed<?>> facts) {
    List<Observed<?>> knowledge = SpecimenFacts.all(3, "pack", KNOWLEDGE);
    return new Assessor(
            RULES, "made up 1", relation -> relation.equals("fixed_in") ? knowledge : List.of())
        .assess(manifest(), facts, DAY);
  }
}
