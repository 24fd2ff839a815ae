// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.apk;

import gatehouse.evidence.apk.signing.Scheme;
import gatehouse.evidence.apk.signing.SchemeResult;
import gatehouse.evidence.apk.signing.SignatureReport;
import gatehouse.evidence.apk.signing.SignerCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What verifying signatures cannot avoid, with the JDK alone: for schemes v2 and up one SHA-256 of
 * the file, for JAR signatures inflating every signed entry and the digest that the JAR manifest
 * names, and for each signer and scheme one public-key operation. Schemes that were not verified
 * count as nothing.
 */
final class SignatureFloor {
  private static final byte[] BUFFER = new byte[1 << 16];

  private final boolean wholeFile;
  private final Map<String, MessageDigest> entries = new HashMap<>();
  private final List<KeyWork> keys = new ArrayList<>();

  private SignatureFloor(boolean wholeFile) {
    this.wholeFile = wholeFile;
  }

  /** For a file that has no signatures to look at. */
  static SignatureFloor none() {
    return new SignatureFloor(false);
  }

  static SignatureFloor of(Path file, SignatureReport report)
      throws IOException, GeneralSecurityException {
    List<SchemeResult> verified = report.schemes().stream().filter(SchemeResult::verified).toList();
    SignatureFloor floor =
        new SignatureFloor(verified.stream().anyMatch(result -> result.scheme() != Scheme.V1));
    for (SchemeResult result : verified) {
      if (result.scheme() == Scheme.V1) {
        floor.jar(file);
      }
      for (SignerCertificate signer : result.signers()) {
        floor.keys.add(KeyWork.like(signer));
      }
    }
    return floor;
  }

  private void jar(Path file) throws IOException, GeneralSecurityException {
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Manifest manifest = jar.getManifest();
      for (Map.Entry<String, Attributes> section : manifest.getEntries().entrySet()) {
        for (Object attribute : section.getValue().keySet()) {
          String name = attribute.toString().toUpperCase(Locale.ROOT);
          if (name.endsWith("-DIGEST")) {
            String algorithm = name.substring(0, name.length() - "-DIGEST".length());
            entries.put(
                section.getKey(),
                MessageDigest.getInstance(algorithm.equals("SHA1") ? "SHA-1" : algorithm));
          }
        }
      }
    }
  }

  void run(Path file) throws IOException, GeneralSecurityException {
    if (wholeFile) {
      MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    }
    if (!entries.isEmpty()) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (Map.Entry<String, MessageDigest> signed : entries.entrySet()) {
          digest(zip, signed.getKey(), signed.getValue());
        }
      }
    }
    for (KeyWork key : keys) {
      key.run();
    }
  }

  private static void digest(ZipFile zip, String name, MessageDigest digest) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(BUFFER); n >= 0; n = in.read(BUFFER)) {
        digest.update(BUFFER, 0, n);
      }
    }
    digest.digest();
  }
}
