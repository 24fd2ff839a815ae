// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import static gatehouse.evidence.apk.signing.Apksig.NEW;
import static gatehouse.evidence.apk.signing.Apksig.OLD;
import static gatehouse.evidence.apk.signing.Apksig.digest;
import static gatehouse.evidence.apk.signing.Apksig.digests;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.apk.ApkCollector;
import gatehouse.evidence.apk.ApkReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What apksig signs is verified, with the signers that Android would name. */
class ApksigSignedTest {
  @TempDir Path folder;
  private Apksig apksig;

  @BeforeEach
  void start() {
    apksig = new Apksig(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true",
    "true, true, false",
    "true, false, true",
    "true, false, false",
    "false, true, true",
    "false, true, false",
    "false, false, true"
  })
  void verify_anySchemes_agreesWithApksig(boolean v1, boolean v2, boolean v3) throws Exception {
    Path apk =
        apksig.sign(
            List.of(NEW),
            b -> b.setV1SigningEnabled(v1).setV2SigningEnabled(v2).setV3SigningEnabled(v3));
    SignatureReport report = Apksig.report(apk);
    assertThat(report.verified()).isEqualTo(Apksig.verifies(apk));
    assertThat(report.scheme(Scheme.V1).present()).isEqualTo(v1);
    assertThat(report.scheme(Scheme.V2).verified()).isEqualTo(v2);
    assertThat(report.scheme(Scheme.V3).verified()).isEqualTo(v3);
    assertThat(digests(report.signers())).containsExactly(digest(NEW));
  }

  @Test
  void verify_keyRotatedForAll_namesTheNewKeyAndItsLineage() throws Exception {
    Path apk = apksig.rotated(28);
    SignatureReport report = Apksig.report(apk);
    assertThat(report.problems()).isEmpty();
    assertThat(report.verified()).isTrue();
    assertThat(Apksig.verifies(apk)).isTrue();
    assertThat(digests(report.scheme(Scheme.V2).signers())).containsExactly(digest(OLD));
    assertThat(digests(report.signers())).containsExactly(digest(NEW));
    assertThat(digests(report.lineage())).containsExactly(digest(OLD), digest(NEW));
    assertThat(report.scheme(Scheme.V31).present()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 34, 36})
  void verify_keyRotatedForNewAndroid_keepsTheOldKeyForTheRest(int fromSdk) throws Exception {
    Path apk = apksig.rotated(fromSdk);
    SignatureReport report = Apksig.report(apk);
    assertThat(report.problems()).isEmpty();
    assertThat(report.verified()).isTrue();
    assertThat(digests(report.scheme(Scheme.V3).signers())).containsExactly(digest(OLD));
    assertThat(digests(report.scheme(Scheme.V31).signers())).containsExactly(digest(NEW));
    assertThat(digests(report.lineage())).containsExactly(digest(OLD), digest(NEW));
  }

  @Test
  void verify_fsVerityDigests_hold() throws Exception {
    Path apk = apksig.sign(List.of(NEW), b -> b.setVerityEnabled(true).setAlignFileSize(true));
    assertThat(Apksig.report(apk).problems()).isEmpty();
    assertThat(Apksig.verifies(apk)).isTrue();
  }

  @Test
  void verify_severalSigners_namesAll() throws Exception {
    Path apk = apksig.sign(List.of(OLD, NEW), b -> b.setV3SigningEnabled(false));
    SignatureReport report = Apksig.report(apk);
    assertThat(report.verified()).isEqualTo(Apksig.verifies(apk)).isTrue();
    assertThat(digests(report.signers())).containsExactlyInAnyOrder(digest(OLD), digest(NEW));
  }

  @Test
  void verify_sourceStamp_isNoSignerOfTheApp() throws Exception {
    var stamp = Apksig.signer("STAMP", OLD);
    Path apk = apksig.sign(List.of(NEW), b -> b.setSourceStampSignerConfig(stamp));
    SignatureReport report = Apksig.report(apk);
    assertThat(report.verified()).isEqualTo(Apksig.verifies(apk)).isTrue();
    assertThat(digests(report.signers())).containsExactly(digest(NEW));
  }

  @Test
  void recognise_schemeV4BesideTheApk_isNoApkOfItsOwn() throws Exception {
    Path beside = folder.resolve("signed.apk.idsig");
    Path apk =
        apksig.sign(
            List.of(NEW),
            b -> b.setV4SigningEnabled(true).setV4SignatureOutputFile(beside.toFile()));
    assertThat(beside).exists();
    assertThat(Apksig.report(apk).verified()).isTrue();
    assertThat(new ApkCollector(new ApkReader(List.of())).recognise(beside)).isEmpty();
  }
}
