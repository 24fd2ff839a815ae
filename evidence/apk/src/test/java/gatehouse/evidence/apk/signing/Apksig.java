// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import com.android.apksig.KeyConfig;
import com.android.apksig.SigningCertificateLineage;
import gatehouse.evidence.apk.Apk;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.evidence.apk.Seeds;
import gatehouse.examples.apk.ExampleKey;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Signs the example app with Google's apksig, and asks it for its verdict. */
final class Apksig {
  static final ExampleKey OLD = ExampleKey.named("Gatehouse old");
  static final ExampleKey NEW = ExampleKey.named("Gatehouse new");

  private final Path folder;

  Apksig(Path folder) {
    this.folder = folder;
  }

  /** Signs with the keys; schemes v1, v2 and v3 unless the options say otherwise. */
  Path sign(List<ExampleKey> keys, UnaryOperator<ApkSigner.Builder> options) throws Exception {
    Path unsigned = Files.write(folder.resolve("unsigned.apk"), Seeds.app().unsigned());
    Path signed = folder.resolve("signed.apk");
    List<ApkSigner.SignerConfig> signers = new ArrayList<>();
    for (ExampleKey key : keys) {
      signers.add(signer("KEY" + signers.size(), key));
    }
    options
        .apply(
            new ApkSigner.Builder(signers)
                .setInputApk(unsigned.toFile())
                .setOutputApk(signed.toFile())
                .setV1SigningEnabled(true)
                .setV2SigningEnabled(true)
                .setV4SigningEnabled(false))
        .build()
        .sign();
    return signed;
  }

  /** Signs with a key that took over from an older one, from an API level on. */
  Path rotated(int fromSdk) throws Exception {
    SigningCertificateLineage lineage =
        new SigningCertificateLineage.Builder(lineageSigner(OLD), lineageSigner(NEW)).build();
    return sign(
        List.of(OLD, NEW),
        b -> b.setSigningCertificateLineage(lineage).setMinSdkVersionForRotation(fromSdk));
  }

  static ApkSigner.SignerConfig signer(String name, ExampleKey key) throws Exception {
    return new ApkSigner.SignerConfig.Builder(
            name, new KeyConfig.Jca(key.privateKey()), List.of(certificate(key)))
        .build();
  }

  private static SigningCertificateLineage.SignerConfig lineageSigner(ExampleKey key)
      throws Exception {
    return new SigningCertificateLineage.SignerConfig.Builder(
            new KeyConfig.Jca(key.privateKey()), certificate(key))
        .build();
  }

  private static X509Certificate certificate(ExampleKey key) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(key.certificate()));
  }

  static boolean verifies(Path apk) throws Exception {
    return new ApkVerifier.Builder(apk.toFile()).build().verify().isVerified();
  }

  static SignatureReport report(Path apk) throws Exception {
    Apk read = new ApkReader(List.of()).read(apk);
    return Objects.requireNonNull(read.signatures());
  }

  static String digest(ExampleKey key) {
    return SignerCertificate.sha256(key.certificate());
  }

  static List<String> digests(List<SignerCertificate> certificates) {
    return certificates.stream().map(SignerCertificate::sha256).toList();
  }
}
