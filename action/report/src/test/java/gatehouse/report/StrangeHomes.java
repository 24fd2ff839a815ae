// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Certainty;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.ProofStep;
import gatehouse.assess.ProofStep.Compared;
import gatehouse.assess.ProofStep.Concluded;
import gatehouse.assess.Severity;
import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.fact.AppFact.InstalledBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Homes that test what a face can bear. */
final class StrangeHomes {
  /** Terminal commands, a title of a window, turned writing, hidden letters, markup, marks. */
  static final String NASTY =
      "\u001b[2J\u001b]0;owned\u0007</bdi><script>alert('1')</script>&amp;\"><img src=x onerror=y>"
          + "\u202Etxt.kpa\u2066\u200B\u00AD e\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
          + "\uD83D\uDC7E\uD800\uFFFF\u0085\u2028[a](http://x) {0} ${x} `id` $(id) \u3164 שלום";

  private StrangeHomes() {}

  /** Nothing was there, and nothing is known. */
  static Assessment empty() {
    return new HomeBuilder().build();
  }

  /** A phone on which nothing was found, and not all of which could be read. */
  static Assessment partial() {
    HomeBuilder home = new HomeBuilder();
    home.artefact(1, "bugreport.zip", 999, EvidenceKind.BUG_REPORT);
    home.phone("phone:1", "Mi 11", "M2011K2G");
    home.gap("phone:1", Aspect.PATCHES, "The properties are missing.", true);
    home.worst = new Grade.Mark(74, Letter.C);
    return home.build();
  }

  /** Hostile text in every place where evidence can put text. */
  static Assessment hostile() {
    HomeBuilder home = new HomeBuilder();
    ArtefactId artefact = home.artefact(1, NASTY, 1, EvidenceKind.APK);
    home.unrecognised.add(NASTY);
    home.phone("phone:1", NASTY, NASTY);
    home.app("app:1", NASTY, NASTY, "phone:1");
    String installer = "x".repeat(900) + "\u202E" + "漢".repeat(200);
    home.finding(
        "reads-notifications",
        Severity.CRITICAL,
        Certainty.LIKELY,
        "app:1",
        Map.of("app", NASTY, "phone", "phone:1"),
        true,
        new Concluded(
            NASTY,
            NASTY,
            NASTY,
            List.of(
                HomeBuilder.read(
                    NASTY,
                    home.seen(
                        new InstalledBy(new AppId("app:1"), installer),
                        artefact,
                        new Locator.Inside(NASTY, new Locator.Part(NASTY)),
                        NASTY)),
                new Compared(NASTY))),
        NASTY);
    home.finding(
        NASTY,
        Severity.LOW,
        Certainty.CERTAIN,
        NASTY,
        Map.of("other", NASTY),
        false,
        new Compared(NASTY),
        NASTY);
    home.gap(NASTY, Aspect.CODE, NASTY, true);
    home.caps.add(new Grade.Cap(NASTY, Letter.D, List.of(NASTY)));
    home.worst = new Grade.Mark(0, Letter.F);
    home.first.add(home.findings.getFirst().key());
    return home.build();
  }

  /** Three hundred apps with five findings each. */
  static Assessment manyApps() {
    HomeBuilder home = new HomeBuilder();
    home.phone("phone:1", "Redmi 9", "M2004J19G");
    for (int i = 0; i < 300; i++) {
      String app = "app:%03d".formatted(i);
      home.app(app, "应用 " + i, "com.example.app" + i, "phone:1");
      for (Severity severity : Severity.values()) {
        home.finding(
            "rule-" + severity.word(),
            severity,
            Certainty.CERTAIN,
            app,
            Map.of("app", app),
            false,
            new Compared(i + " < 300"),
            "apps");
      }
    }
    home.finding(
        "rule-of-one",
        Severity.MEDIUM,
        Certainty.CERTAIN,
        "app:007",
        Map.of("app", "app:007"),
        false,
        new Compared("7 = 7"),
        "apps");
    return home.build();
  }

  /** A proof that is one chain of so many steps. */
  static Assessment deep(int steps) {
    ProofStep step = new Compared("0 < 1");
    for (int i = 1; i < steps; i++) {
      step = new Concluded("link(" + i + ")", "A link.", "chain.dl:1", List.of(step));
    }
    return proving(step);
  }

  /** A proof in which each of so many layers needs the layer below twice. */
  static Assessment doubled(int layers) {
    ProofStep step = new Compared("0 < 1");
    for (int i = 0; i < layers; i++) {
      step = new Concluded("layer(" + i + ")", "A layer.", "layers.dl:1", List.of(step, step));
    }
    return proving(step);
  }

  /** A proof with so many leaves. */
  static Assessment wide(int leaves) {
    List<ProofStep> all = new ArrayList<>();
    for (int i = 0; i < leaves; i++) {
      all.add(new Compared(i + " < " + leaves));
    }
    return proving(new ProofStep.Counted(leaves + " = count", all));
  }

  private static Assessment proving(ProofStep step) {
    HomeBuilder home = new HomeBuilder();
    home.phone("phone:1", "Mi 9", "");
    home.finding(
        "proved",
        Severity.HIGH,
        Certainty.CERTAIN,
        "phone:1",
        Map.of("phone", "phone:1"),
        false,
        step);
    return home.build();
  }
}
