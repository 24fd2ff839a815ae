// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import gatehouse.cli.intake.Collection;
import gatehouse.evidence.apk.ApkPart;
import gatehouse.evidence.apk.ExodusView;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.fact.ApkFact.AppLabel;
import gatehouse.model.fact.ApkFact.ArchiveTrick;
import gatehouse.model.fact.ApkFact.Component;
import gatehouse.model.fact.ApkFact.DefinesPermission;
import gatehouse.model.fact.ApkFact.LauncherIcon;
import gatehouse.model.fact.ApkFact.NativeLibrary;
import gatehouse.model.fact.ApkFact.NestedCode;
import gatehouse.model.fact.ApkFact.PermissionUntil;
import gatehouse.model.fact.ApkFact.SignatureCheck;
import gatehouse.model.fact.ApkFact.SignatureProblem;
import gatehouse.model.fact.ApkFact.SignedBy;
import gatehouse.model.fact.ApkFact.SignerAnomaly;
import gatehouse.model.fact.ApkFact.TrackerSeen;
import gatehouse.model.fact.AppFact.AppFlag;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.AppFact.MinSdk;
import gatehouse.model.fact.AppFact.RequestsPermission;
import gatehouse.model.fact.AppFact.TargetSdk;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one APK told, ready to be shown.
 *
 * @param file the artefact
 * @param facts what was read, in the order of reading
 * @param exodus what exodus-core says, when Exodus' signatures were given
 */
record AppCard(Artefact file, List<Fact> facts, Optional<ExodusView> exodus) {
  static AppCard of(Collection collection, Optional<ExodusView> exodus) {
    return new AppCard(
        collection.piece().artefact(),
        collection.observed().stream().<Fact>map(Observed::fact).toList(),
        exodus);
  }

  Optional<AppPackage> name() {
    return all(AppPackage.class).stream().findFirst();
  }

  Optional<AppVersion> version() {
    return all(AppVersion.class).stream().findFirst();
  }

  Optional<AppLabel> label() {
    return all(AppLabel.class).stream().findFirst();
  }

  Optional<MinSdk> minSdk() {
    return all(MinSdk.class).stream().findFirst();
  }

  Optional<TargetSdk> targetSdk() {
    return all(TargetSdk.class).stream().findFirst();
  }

  List<String> permissions() {
    return all(RequestsPermission.class).stream()
        .map(RequestsPermission::permission)
        .distinct()
        .sorted()
        .toList();
  }

  List<PermissionUntil> permissionsUntil() {
    return all(PermissionUntil.class);
  }

  List<String> definedPermissions() {
    return all(DefinesPermission.class).stream()
        .map(DefinesPermission::permission)
        .distinct()
        .sorted()
        .toList();
  }

  List<Component> components() {
    return all(Component.class);
  }

  boolean launcherIcon() {
    return !all(LauncherIcon.class).isEmpty();
  }

  List<String> flags() {
    return all(AppFlag.class).stream().map(AppFlag::flag).distinct().sorted().toList();
  }

  List<String> abis() {
    return all(NativeLibrary.class).stream().map(NativeLibrary::abi).distinct().sorted().toList();
  }

  /** The trackers that are seen in one of these ways. */
  List<String> trackers(Predicate<String> how) {
    return all(TrackerSeen.class).stream()
        .filter(seen -> how.test(seen.how()))
        .map(TrackerSeen::tracker)
        .distinct()
        .sorted()
        .toList();
  }

  List<SignatureCheck> signatures() {
    return all(SignatureCheck.class);
  }

  List<String> signatureProblems() {
    return all(SignatureProblem.class).stream().map(SignatureProblem::problem).toList();
  }

  List<String> signers() {
    return all(SignedBy.class).stream().map(SignedBy::certificate).distinct().toList();
  }

  List<String> signerAnomalies() {
    return all(SignerAnomaly.class).stream().map(SignerAnomaly::what).distinct().sorted().toList();
  }

  List<String> tricks() {
    return all(ArchiveTrick.class).stream().map(ArchiveTrick::trick).distinct().sorted().toList();
  }

  List<NestedCode> nested() {
    return all(NestedCode.class);
  }

  /** What could not be looked at, without what nobody asked for. */
  List<NotExamined> notExamined() {
    return all(NotExamined.class).stream().filter(gap -> !ApkPart.leftOut(gap.reason())).toList();
  }

  private <T extends Fact> List<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
