// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JAR signing, as Android reads it: each entry outside META-INF has to be signed by the same
 * signers. Stricter than Android in that one signer that does not hold spoils all.
 */
final class V1Verifier {
  private static final int MAX_CLAIMED = 10;

  private final ZipArchive archive;
  private final EntryReader reader;
  private final int minSdk;
  private final List<SignerCertificate> certificates = new ArrayList<>();
  private @Nullable JarContent content;
  private @Nullable JarEntries entries;

  V1Verifier(ZipArchive archive, EntryReader reader, int minSdk) {
    this.archive = archive;
    this.reader = reader;
    this.minSdk = minSdk;
  }

  static boolean present(ZipArchive archive) {
    return archive.entries().stream().anyMatch(entry -> isBlock(entry.name()));
  }

  /** Makes ready to take entries before the signature itself is verified. */
  void prepare() throws IOException {
    if (JarContent.modest(archive)) {
      try {
        read();
      } catch (SignatureProblem | MalformedException e) {
        content = null; // what is wrong is found again, and told, when it is verified
      }
    }
  }

  /** Takes an entry that was read anyway, which then need not be read again. */
  void seen(ZipEntry entry, Bytes bytes) {
    if (entries != null) {
      entries.seen(entry, bytes);
    }
  }

  /** {@code schemes}: the numbers of newer schemes that were verified. */
  SchemeResult verify(Set<Integer> schemes) throws IOException {
    try {
      JarContent jar = content == null ? read() : content;
      for (ZipEntry entry : archive.entries()) {
        if (isBlock(entry.name()) && jar.names().contains(signatureFile(entry.name()))) {
          signer(entry, new SignatureFile(jar, minSdk), schemes);
        }
      }
      if (certificates.isEmpty()) {
        throw SignatureProblem.broken("there is no signature file");
      }
      Objects.requireNonNull(entries).verify();
      return new SchemeResult(Scheme.V1, Verdict.VERIFIED, certificates, List.of());
    } catch (SignatureProblem e) {
      return SchemeResult.failed(Scheme.V1, claimed(), e);
    } catch (MalformedException e) {
      return Signers.damaged(Scheme.V1, claimed(), e);
    }
  }

  /** The certificates that the signature blocks name, for where signatures do not hold. */
  private List<SignerCertificate> claimed() throws IOException {
    List<SignerCertificate> claimed = new ArrayList<>();
    for (ZipEntry entry : archive.entries()) {
      if (isBlock(entry.name()) && claimed.size() < MAX_CLAIMED) {
        claimed(entry).ifPresent(claimed::add);
      }
    }
    return claimed;
  }

  private Optional<SignerCertificate> claimed(ZipEntry block) throws IOException {
    try {
      SignedData data = SignedData.read(reader.read(archive, block.inJar(), JarContent.MAX_META));
      return data.signers().isEmpty()
          ? Optional.empty()
          : Certificates.read(JarSigner.certificate(data, data.signers().getFirst()));
    } catch (MalformedException | SignatureProblem e) {
      return Optional.empty();
    }
  }

  private JarContent read() throws IOException, SignatureProblem {
    JarContent jar = JarContent.read(archive, reader);
    entries = new JarEntries(archive, reader, jar.byName(), minSdk);
    content = jar;
    return jar;
  }

  private void signer(ZipEntry block, SignatureFile file, Set<Integer> schemes)
      throws IOException, SignatureProblem {
    SignedData data = SignedData.read(reader.read(archive, block.inJar(), JarContent.MAX_META));
    for (byte[] encoded : data.certificates()) {
      Certificates.parse(encoded);
    }
    byte[] signatureFile = JarContent.file(archive, reader, signatureFile(block.name()));
    byte[] encoded = new JarSigner(data, signatureFile, minSdk).verify();
    certificates.add(SignerCertificate.of(encoded, Certificates.parse(encoded)));
    file.verify(signatureFile, schemes);
  }

  private static String signatureFile(String block) {
    return block.substring(0, block.lastIndexOf('.')) + ".SF";
  }

  private static boolean isBlock(String name) {
    return name.startsWith("META-INF/")
        && (name.endsWith(".RSA") || name.endsWith(".DSA") || name.endsWith(".EC"));
  }
}
