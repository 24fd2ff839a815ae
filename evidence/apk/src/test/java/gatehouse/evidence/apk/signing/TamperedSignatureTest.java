// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.zip.ZipArchive;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done to an APK after apksig signed it shows, and apksig agrees. */
class TamperedSignatureTest {
  /** Length of an entry and id stand before a value of the signing block. */
  private static final int ENTRY = 12;

  @TempDir Path folder;
  private Apksig apksig;

  @BeforeEach
  void start() {
    apksig = new Apksig(folder);
  }

  @Test
  void verify_schemeV3Removed_isStripped() throws Exception {
    Path apk = apksig.sign(List.of(Apksig.NEW), b -> b.setV1SigningEnabled(false));
    rename(apk, Scheme.V3);
    assertThat(Apksig.report(apk).scheme(Scheme.V2).verdict()).isEqualTo(Verdict.STRIPPED);
    refused(apk);
  }

  @Test
  void verify_schemeV31Removed_isStripped() throws Exception {
    Path apk = apksig.rotated(33);
    rename(apk, Scheme.V31);
    assertThat(Apksig.report(apk).scheme(Scheme.V3).verdict()).isEqualTo(Verdict.STRIPPED);
    refused(apk);
  }

  @Test
  void verify_schemeV2Removed_isStripped() throws Exception {
    Path apk = apksig.sign(List.of(Apksig.NEW), b -> b.setV3SigningEnabled(false));
    rename(apk, Scheme.V2);
    assertThat(Apksig.report(apk).scheme(Scheme.V1).verdict()).isEqualTo(Verdict.STRIPPED);
    refused(apk);
  }

  @Test
  void verify_levelsOfSchemeV3Changed_isBroken() throws Exception {
    Path apk = apksig.sign(List.of(Apksig.NEW), b -> b.setV1SigningEnabled(false));
    byte[] bytes = Files.readAllBytes(apk);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int signer = value(bytes, Scheme.V3) + 8;
    int minSdk = signer + 4 + buffer.getInt(signer);
    buffer.putInt(minSdk, buffer.getInt(minSdk) + 1);
    Files.write(apk, bytes);
    assertThat(Apksig.report(apk).scheme(Scheme.V3).verdict()).isEqualTo(Verdict.BROKEN);
    refused(apk);
  }

  @Test
  void verify_contentChanged_isBrokenInEveryScheme() throws Exception {
    Path apk = apksig.sign(List.of(Apksig.NEW), b -> b);
    byte[] bytes = Files.readAllBytes(apk);
    bytes[60] ^= 1;
    Files.write(apk, bytes);
    SignatureReport report = Apksig.report(apk);
    assertThat(report.schemes())
        .filteredOn(SchemeResult::present)
        .extracting(SchemeResult::verdict)
        .containsOnly(Verdict.BROKEN);
    assertThat(Apksig.digests(report.signers())).containsExactly(Apksig.digest(Apksig.NEW));
  }

  @Test
  void verify_bytesBeforeTheEndRecord_namesTheSignerThatAndroidRefuses() throws Exception {
    Path apk = apksig.sign(List.of(Apksig.NEW), b -> b.setV1SigningEnabled(false));
    byte[] bytes = Files.readAllBytes(apk);
    byte[] longer = new byte[bytes.length + 4];
    System.arraycopy(bytes, 0, longer, 0, bytes.length - 22);
    System.arraycopy(bytes, bytes.length - 22, longer, longer.length - 22, 22);
    Files.write(apk, longer);
    SignatureReport report = Apksig.report(apk);
    assertThat(report.verified()).isFalse();
    assertThat(report.scheme(Scheme.V3).verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(Apksig.digests(report.signers())).containsExactly(Apksig.digest(Apksig.NEW));
  }

  private static void refused(Path apk) throws Exception {
    assertThat(Apksig.report(apk).verified()).isFalse();
    assertThat(Apksig.verifies(apk)).isFalse();
  }

  /** Takes a scheme out of the signing block by giving it an id that nobody knows. */
  private static void rename(Path apk, Scheme scheme) throws Exception {
    byte[] bytes = Files.readAllBytes(apk);
    bytes[value(bytes, scheme) - 1] ^= 0x40;
    Files.write(apk, bytes);
  }

  /** Where a scheme's value starts in the file. */
  private static int value(byte[] bytes, Scheme scheme) throws Exception {
    SigningBlock block = SigningBlock.find(new ZipArchive(new Bytes("apk", bytes))).orElseThrow();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = (int) block.start() + 8;
    while (buffer.getInt(at + 8) != SigningBlock.id(scheme)) {
      at += 8 + (int) buffer.getLong(at);
    }
    return at + ENTRY;
  }
}
