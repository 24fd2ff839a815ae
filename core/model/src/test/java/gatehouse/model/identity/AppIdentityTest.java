// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import static gatehouse.model.Observations.artefact;
import static gatehouse.model.Observations.seen;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.AppId;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.ApkFact.ApkFile;
import gatehouse.model.fact.ApkFact.SignedBy;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.IdentityFact.NotSameAs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppIdentityTest {
  private static final PackageName NAME = new PackageName("org.example");
  private static final AppId FILE = AppId.inFile(artefact(7));

  @Test
  void resolve_samePackageAndVersion_placesTheFileOnThePhone() {
    Resolution resolution = IdentityStep.resolve(join(onPhone(1, 5), file(5)));
    assertThat(names(resolution)).containsExactly("app:phone:1/org.example");
    assertThat(resolution.joins())
        .singleElement()
        .satisfies(j -> assertThat(j.reason()).contains("version code 5"));
    assertThat(resolution.facts().stream().<Fact>map(Observed::fact))
        .contains(new ApkFile(new AppId("app:phone:1/org.example"), artefact(7)));
  }

  @Test
  void resolve_otherVersion_leavesTheFileAlone() {
    assertThat(names(IdentityStep.resolve(join(onPhone(1, 6), file(5)))))
        .containsExactly(FILE.value());
  }

  @Test
  void resolve_otherSigner_leavesTheFileAlone() {
    List<Observed<?>> observations = join(onPhone(1, 5), file(5));
    observations.add(seen(1, "bugreport", new SignedBy(app(1), "aa")));
    observations.add(seen(7, "apk", new SignedBy(FILE, "bb")));
    assertThat(names(IdentityStep.resolve(observations))).containsExactly(FILE.value());
  }

  @Test
  void resolve_phoneKnowsAnotherFile_leavesTheFileAlone() {
    List<Observed<?>> observations = join(onPhone(1, 5), file(5));
    observations.add(
        seen(1, "androidqf", new Handle(app(1).value(), Marks.FILE, artefact(8).sha256())));
    assertThat(names(IdentityStep.resolve(observations))).containsExactly(FILE.value());
  }

  @Test
  void resolve_sameDigest_placesTheFileWhateverItsVersion() {
    List<Observed<?>> observations = join(onPhone(1, 6), file(5));
    observations.add(
        seen(1, "androidqf", new Handle(app(1).value(), Marks.FILE, artefact(7).sha256())));
    assertThat(names(IdentityStep.resolve(observations)))
        .containsExactly("app:phone:1/org.example");
  }

  @Test
  void resolve_fileOnTwoPhones_isToldOfBothAppsAndJoinsNoPhones() {
    List<Observed<?>> observations = join(onPhone(1, 5), file(5));
    observations.addAll(onPhone(2, 5));
    Resolution resolution = IdentityStep.resolve(observations);
    assertThat(names(resolution))
        .containsExactly("app:phone:1/org.example", "app:phone:2/org.example");
    assertThat(resolution.names().get("phone:2")).containsExactly("phone:2");
  }

  @Test
  void resolve_notSameAs_takesTheFileOffThePhone() {
    List<Observed<?>> observations = join(onPhone(1, 5), file(5));
    observations.add(
        seen(3, "person", new NotSameAs(FILE.value(), app(1).value(), "I rebuilt it")));
    Resolution resolution = IdentityStep.resolve(observations);
    assertThat(names(resolution)).containsExactly(FILE.value());
    assertThat(resolution.refused()).hasSize(1);
  }

  private static AppId app(int phone) {
    return AppId.on(new PhoneId("phone:" + phone), NAME);
  }

  private static List<String> names(Resolution resolution) {
    return resolution.names().getOrDefault(FILE.value(), List.of());
  }

  private static List<Observed<Fact>> onPhone(int phone, long version) {
    AppId app = app(phone);
    return List.of(
        seen(phone, "bugreport", new AppPackage(app, NAME)),
        seen(phone, "bugreport", new AppVersion(app, "v", version)),
        seen(phone, "bugreport", new Installed(app, new PhoneId("phone:" + phone), 0, "enabled")));
  }

  private static List<Observed<Fact>> file(long version) {
    return List.of(
        seen(7, "apk", new ApkFile(FILE, artefact(7))),
        seen(7, "apk", new AppPackage(FILE, NAME)),
        seen(7, "apk", new AppVersion(FILE, "v", version)));
  }

  private static List<Observed<?>> join(List<Observed<Fact>> one, List<Observed<Fact>> other) {
    List<Observed<?>> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
