// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.dex.CodePlace;
import gatehouse.evidence.apk.dex.Presence;
import gatehouse.evidence.apk.manifest.AppFlag;
import gatehouse.evidence.apk.signing.Scheme;
import gatehouse.evidence.apk.signing.SignatureReport;
import gatehouse.examples.apk.ApkWriter;
import gatehouse.examples.apk.ExampleKey;
import gatehouse.examples.apk.ManifestWriter;
import gatehouse.examples.apk.ZipItem;
import gatehouse.examples.apk.ZipWriter;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.Aspect;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ApkReaderTest {
  private static final List<TrackerSignature> TRACKERS =
      List.of(new TrackerSignature("sdk", "Sdk", List.of("com.tracker.sdk.")));

  @Test
  void read_exampleApp_tellsItsManifest() throws IOException {
    var manifest = Objects.requireNonNull(read(Seeds.signed()).manifest());
    assertThat(manifest.packageName()).isEqualTo("com.example.torch");
    assertThat(manifest.label()).isEqualTo("Torch");
    assertThat(manifest.minSdk()).isEqualTo(21);
    assertThat(manifest.targetSdk()).isEqualTo(28);
    assertThat(manifest.hasLauncherIcon()).isTrue();
    assertThat(manifest.flags())
        .containsExactlyInAnyOrder(
            AppFlag.DEBUGGABLE, AppFlag.ALLOW_BACKUP, AppFlag.CLEARTEXT_TRAFFIC);
    assertThat(manifest.components())
        .anySatisfy(
            c -> {
              assertThat(c.name()).isEqualTo("com.example.torch.Spy");
              assertThat(c.exported()).isTrue();
              assertThat(c.permission()).isEqualTo("android.permission.BIND_ACCESSIBILITY_SERVICE");
            });
  }

  @Test
  void read_trackerCalledByTheApp_isBundledAndCalled() throws IOException {
    assertThat(read(Seeds.signed()).code().trackers())
        .isEqualTo(
            Map.of(
                0,
                Map.of(
                    Presence.BUNDLED, new CodePlace("classes.dex", "com.tracker.sdk.Agent"),
                    Presence.CALLED, new CodePlace("classes.dex", "com.example.torch.Main.run"))));
  }

  @Test
  void read_trackerThatCallsItself_isNotCalled() throws IOException {
    byte[] apk =
        new ApkWriter()
            .manifest(new ManifestWriter("a.b"))
            .code("com.tracker.sdk.Agent", "com.tracker.sdk.Other#start")
            .unsigned();
    assertThat(read(apk).code().trackers().get(0)).containsOnlyKeys(Presence.BUNDLED);
  }

  @Test
  void read_trackerNamedOnly_isReferenced() throws IOException {
    byte[] apk =
        new ApkWriter()
            .manifest(new ManifestWriter("a.b"))
            .code("a.b.Main", "com.tracker.sdk.Agent#start")
            .unsigned();
    assertThat(read(apk).code().trackers().get(0))
        .containsOnlyKeys(Presence.REFERENCED, Presence.CALLED);
  }

  @Test
  void read_split_needsNoCodeOfItsOwn() throws IOException {
    ManifestWriter manifest = new ManifestWriter("a.b").split("config.arm64_v8a");
    Apk apk = read(new ApkWriter().manifest(manifest).unsigned());
    assertThat(Objects.requireNonNull(apk.manifest()).split()).isEqualTo("config.arm64_v8a");
    assertThat(apk.manifest().packageName()).isEqualTo("a.b");
    assertThat(apk.unread()).isEmpty();
  }

  @Test
  void read_setOfApks_tellsTheirCodeAndThatItIsASet() throws IOException {
    byte[] set =
        new ZipWriter()
            .write(
                List.of(
                    ZipItem.stored("base.apk", Seeds.signed()),
                    ZipItem.deflated("split_config.de.apk", Seeds.signedV1()),
                    ZipItem.deflated("manifest.json", new byte[] {'{', '}'})));
    Apk apk = read(set);
    assertThat(apk.nested())
        .contains(new NestedCode("base.apk", "apk"), new NestedCode("split_config.de.apk", "apk"));
    assertThat(apk.code().trackers().get(0))
        .containsEntry(
            Presence.CALLED, new CodePlace("base.apk!/classes.dex", "com.example.torch.Main.run"));
    assertThat(apk.unread())
        .extracting(Unread::aspect)
        .containsExactlyInAnyOrder(Aspect.MANIFEST, Aspect.SIGNATURE);
  }

  @Test
  void read_signatureWithALeadingDot_isForAnyPackage() throws IOException {
    byte[] apk =
        new ApkWriter()
            .manifest(new ManifestWriter("a.b"))
            .code("a.b.Main", "com.tracker.sdk.Agent#start")
            .code("com.tracker.sdk.Agent")
            .unsigned();
    List<TrackerSignature> floating =
        List.of(
            new TrackerSignature("sdk", "Sdk", List.of(".tracker.")),
            new TrackerSignature("other", "Other", List.of(".rack.", "tracker.")));
    Apk read = new ApkReader(floating).read(new Bytes("apk", apk));
    assertThat(read.code().trackers()).containsOnlyKeys(0);
    assertThat(read.code().trackers().get(0)).containsOnlyKeys(Presence.BUNDLED, Presence.CALLED);
  }

  @Test
  void read_codeUnderAnotherName_isNested() throws IOException {
    Apk apk = read(Seeds.nested());
    assertThat(apk.nested()).containsExactly(new NestedCode("assets/data.png!/hidden.bin", "dex"));
    assertThat(apk.code().calls())
        .containsEntry(
            "load code",
            new CodePlace("assets/data.png!/hidden.bin", "com.example.torch.Main.run"));
  }

  @Test
  void read_signedApps_areVerifiedAndNameTheSigner() throws IOException {
    for (byte[] apk : List.of(Seeds.signed(), Seeds.signedV1())) {
      SignatureReport report = Objects.requireNonNull(read(apk).signatures());
      assertThat(report.problems()).isEmpty();
      assertThat(report.verified()).isTrue();
      assertThat(report.signers())
          .extracting(s -> s.subject())
          .containsExactly("CN=Gatehouse test");
    }
  }

  @Test
  void read_changedAfterSigning_isNotVerified() throws IOException {
    byte[] apk = Seeds.signed();
    apk[60] ^= 1;
    assertThat(Objects.requireNonNull(read(apk).signatures()).verified()).isFalse();
  }

  @Test
  void read_newerSchemeRemoved_isNotVerified() throws IOException {
    byte[] stripped = Seeds.app().zip(new gatehouse.examples.apk.ZipWriter()).unsigned();
    SignatureReport none = Objects.requireNonNull(read(stripped).signatures());
    assertThat(none.signed()).isFalse();
    assertThat(none.verified()).isFalse();
  }

  @Test
  void read_sameKey_makesTheSameFile() {
    assertThat(Seeds.app().signed(ExampleKey.named("Gatehouse test"))).isEqualTo(Seeds.signed());
  }

  @Test
  void read_noArchive_leavesEveryAspectUnread() throws IOException {
    Apk apk = read(new byte[100]);
    assertThat(apk.unread())
        .extracting(Unread::aspect)
        .containsExactlyInAnyOrder(
            Aspect.CONTAINER, Aspect.MANIFEST, Aspect.SIGNATURE, Aspect.CODE);
  }

  @Test
  void read_scheme_isReportedForEach() throws IOException {
    SignatureReport report = Objects.requireNonNull(read(Seeds.signed()).signatures());
    assertThat(report.scheme(Scheme.V1).verified()).isTrue();
    assertThat(report.scheme(Scheme.V2).verified()).isTrue();
    assertThat(report.scheme(Scheme.V3).present()).isFalse();
  }

  @Test
  void exodusAlone_anyApp_saysWhatTheWholeReadingSays() throws IOException {
    ApkReader alone = ApkReader.exodusAlone(TRACKERS);
    for (byte[] apk : Seeds.apks().toList()) {
      assertThat(alone.read(new Bytes("apk", apk)).exodus()).isEqualTo(read(apk).exodus());
    }
  }

  @Test
  void read_outOfMemory_isUnreadAndTheNextFileIsRead() throws IOException {
    ApkReader reader = new ApkReader(TRACKERS);
    ByteSource greedy =
        new ByteSource() {
          @Override
          public long size() {
            return 100;
          }

          @Override
          public void read(long position, byte[] into, int offset, int length) {
            throw new OutOfMemoryError("as a large array would");
          }
        };
    assertThat(reader.read(greedy).unread())
        .hasSize(4)
        .allSatisfy(unread -> assertThat(unread.reason()).startsWith("needs more memory"));
    assertThat(reader.read(new Bytes("apk", Seeds.signed())).manifest()).isNotNull();
  }

  private static Apk read(byte[] apk) throws IOException {
    return new ApkReader(TRACKERS, TRACKERS).read(new Bytes("apk", apk));
  }
}
