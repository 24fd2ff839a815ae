// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.dex.CodePlace;
import gatehouse.evidence.apk.signing.SchemeResult;
import gatehouse.evidence.apk.signing.SignerCertificate;
import gatehouse.evidence.apk.signing.Verdict;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.ApkFact;
import java.util.List;
import java.util.Objects;

/**
 * States what was read of an APK as facts, each with a place that a person can open, and for every
 * aspect whether it was looked at as a whole. What an author signed is worth more than what nobody
 * vouches for.
 */
final class ApkFacts {
  private static final List<Aspect> ASPECTS =
      List.of(Aspect.CONTAINER, Aspect.MANIFEST, Aspect.SIGNATURE, Aspect.CODE);

  private final Apk apk;
  private final AppId app;
  private final List<TrackerSignature> trackers;
  private final FactSink sink;
  private final Assurance assurance;

  private ApkFacts(Apk apk, AppId app, List<TrackerSignature> trackers, FactSink sink) {
    this.apk = apk;
    this.app = app;
    this.trackers = trackers;
    this.sink = sink;
    boolean vouched = apk.signatures() != null && apk.signatures().verified();
    this.assurance = vouched ? Assurance.SIGNED : Assurance.DEVICE;
  }

  /**
   * Hands every fact of the APK to the sink; {@code trackers} are those of the reader that read it.
   */
  static void state(Apk apk, ArtefactId file, List<TrackerSignature> trackers, FactSink sink) {
    AppId app = AppId.inFile(file);
    ApkFacts facts = new ApkFacts(apk, app, trackers, sink);
    facts.container(file);
    if (apk.manifest() != null) {
      new ManifestFacts(apk.manifest(), app, facts::fact).state();
    }
    facts.signatures();
    facts.code();
    facts.coverage();
  }

  private void container(ArtefactId file) {
    fact(new ApkFact.ApkFile(app, file), new Locator.Whole());
    apk.anomalies()
        .forEach(
            anomaly ->
                fact(
                    new ApkFact.ArchiveTrick(app, Words.of(anomaly.trick())),
                    inside(anomaly.entry(), new Locator.Offset(anomaly.offset()))));
    apk.libraries()
        .forEach(
            library ->
                fact(
                    new ApkFact.NativeLibrary(
                        app, Words.clean(library.abi()), Words.clean(library.name())),
                    inside(library.entry(), new Locator.Whole())));
    apk.nested()
        .forEach(
            nested ->
                fact(
                    new ApkFact.NestedCode(app, Words.clean(nested.path()), nested.kind()),
                    inside(nested.path(), new Locator.Whole())));
  }

  private void signatures() {
    if (apk.signatures() == null) {
      return;
    }
    for (SchemeResult result : apk.signatures().schemes()) {
      if (result.verdict() == Verdict.IGNORED) {
        continue;
      }
      Locator place = new Locator.Part("signature scheme " + result.scheme());
      fact(
          new ApkFact.SignatureCheck(app, result.scheme().toString(), Words.of(result.verdict())),
          place);
    }
    for (String problem : apk.signatures().problems()) {
      fact(new ApkFact.SignatureProblem(app, Words.clean(problem)), new Locator.Whole());
    }
    for (SignerCertificate signer : apk.signatures().signers()) {
      Locator place = new Locator.Part("certificate " + signer.sha256());
      fact(new ApkFact.SignedBy(app, signer.sha256()), place);
      fact(
          new ApkFact.Certificate(
              signer.sha256(),
              signer.sha1(),
              Words.clean(signer.subject()),
              signer.from(),
              signer.until()),
          place);
      for (String what : SignerAnomalies.of(signer)) {
        fact(new ApkFact.SignerAnomaly(app, what), place);
      }
    }
    if (!apk.signatures().lineage().isEmpty()) {
      Locator place = new Locator.Part("signing certificate lineage");
      fact(new ApkFact.SignerAnomaly(app, "rotated key"), place);
    }
  }

  private void code() {
    apk.code()
        .trackers()
        .forEach(
            (label, seen) ->
                seen.forEach(
                    (presence, place) ->
                        fact(
                            new ApkFact.TrackerSeen(
                                app, trackers.get(label).id(), Words.of(presence)),
                            place(place))));
    apk.code().calls().forEach((what, place) -> fact(new ApkFact.Calls(app, what), place(place)));
  }

  private void coverage() {
    for (Aspect aspect : ASPECTS) {
      List<Unread> missed = apk.unread().stream().filter(u -> u.aspect() == aspect).toList();
      if (missed.isEmpty()) {
        sink.examined(app, aspect, new Locator.Whole());
      }
      for (Unread unread : missed) {
        Locator place = inside(unread.entry(), new Locator.Whole());
        sink.notExamined(app, aspect, Words.clean(unread.reason()), place);
      }
    }
  }

  private void fact(Fact fact, Locator place) {
    sink.fact(Objects.requireNonNull(fact), place, assurance);
  }

  private static Locator place(CodePlace place) {
    return inside(place.entry(), new Locator.Part(Words.clean(place.name())));
  }

  private static Locator inside(String entry, Locator place) {
    return entry.isEmpty() ? place : new Locator.Inside(Words.clean(entry), place);
  }
}
