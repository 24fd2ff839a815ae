// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JAR signing, as Android reads it: each entry outside META-INF has to be signed by the same
 * signers. Stricter than Android in that one signer that does not hold spoils all.
 */
final class V1Verifier {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final int MAX_META = 16 << 20;
  private static final int MAX_CLAIMED = 10;

  private final ZipArchive archive;
  private final EntryReader reader;
  private final int minSdk;
  private final Set<Integer> schemes;
  private final List<SignerCertificate> certificates = new ArrayList<>();

  /** {@code schemes}: the numbers of newer schemes that were verified. */
  V1Verifier(ZipArchive archive, EntryReader reader, int minSdk, Set<Integer> schemes) {
    this.archive = archive;
    this.reader = reader;
    this.minSdk = minSdk;
    this.schemes = schemes;
  }

  static boolean present(ZipArchive archive) {
    return archive.entries().stream().anyMatch(entry -> isBlock(entry.name()));
  }

  SchemeResult verify() throws IOException {
    try {
      verifyAll();
      return new SchemeResult(Scheme.V1, Verdict.VERIFIED, certificates, List.of());
    } catch (SignatureProblem e) {
      return SchemeResult.failed(Scheme.V1, claimed(), e);
    } catch (MalformedException e) {
      return Signers.damaged(Scheme.V1, claimed(), e);
    }
  }

  /** The certificates that signature blocks begin with, for where signatures do not hold. */
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
      SignedData data = SignedData.read(reader.read(archive, block.inJar(), MAX_META));
      return data.certificates().stream().findFirst().flatMap(Certificates::read);
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }

  private void verifyAll() throws IOException, SignatureProblem {
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : archive.entries()) {
      if (!names.add(entry.name())) {
        throw SignatureProblem.broken("the entry " + entry.name() + " is there twice");
      }
    }
    byte[] manifest = content(MANIFEST);
    List<JarManifest.Section> sections = JarManifest.sections(manifest);
    Map<String, JarManifest.Section> byName = byName(sections, names);
    for (ZipEntry entry : archive.entries()) {
      if (isBlock(entry.name()) && names.contains(signatureFile(entry.name()))) {
        signer(entry, new SignatureFile(manifest, sections, byName, minSdk));
      }
    }
    if (certificates.isEmpty()) {
      throw SignatureProblem.broken("there is no signature file");
    }
    new JarEntries(archive, reader, minSdk).verify(byName);
  }

  private void signer(ZipEntry block, SignatureFile file) throws IOException, SignatureProblem {
    SignedData data = SignedData.read(reader.read(archive, block.inJar(), MAX_META));
    for (byte[] encoded : data.certificates()) {
      Certificates.parse(encoded);
    }
    byte[] signatureFile = content(signatureFile(block.name()));
    byte[] encoded = new JarSigner(data, signatureFile, minSdk).verify();
    certificates.add(SignerCertificate.of(encoded, Certificates.parse(encoded)));
    file.verify(signatureFile, schemes);
  }

  private static Map<String, JarManifest.Section> byName(
      List<JarManifest.Section> sections, Set<String> names) throws SignatureProblem {
    Map<String, JarManifest.Section> byName = new HashMap<>();
    for (int i = 1; i < sections.size(); i++) {
      String name = sections.get(i).name();
      if (name == null || byName.put(name, sections.get(i)) != null) {
        throw SignatureProblem.broken("a section of the JAR manifest has no name or comes twice");
      }
      if (!names.contains(name)) {
        throw SignatureProblem.broken("the signed entry " + name + " was removed");
      }
    }
    return byName;
  }

  private byte[] content(String name) throws IOException, SignatureProblem {
    ZipEntry entry = archive.find(name);
    if (entry == null) {
      throw SignatureProblem.broken("there is no " + name);
    }
    return reader.read(archive, entry.inJar(), MAX_META).toArray();
  }

  private static String signatureFile(String block) {
    return block.substring(0, block.lastIndexOf('.')) + ".SF";
  }

  private static boolean isBlock(String name) {
    return name.startsWith("META-INF/")
        && (name.endsWith(".RSA") || name.endsWith(".DSA") || name.endsWith(".EC"));
  }
}
