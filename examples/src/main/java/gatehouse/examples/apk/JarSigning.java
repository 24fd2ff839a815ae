// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Signs the entries of an archive with scheme v1 (JAR signing, SHA-256). */
final class JarSigning {
  private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  private static final int MAX_LINE = 70;

  private JarSigning() {}

  /** The entries with the three files of META-INF in front. */
  static List<ZipItem> sign(List<ZipItem> items, ExampleKey key, boolean v2Too) {
    StringBuilder manifest = new StringBuilder("Manifest-Version: 1.0\r\n\r\n");
    StringBuilder sections = new StringBuilder();
    for (ZipItem item : items) {
      String section = section(item.name(), item.content());
      manifest.append(section);
      sections.append(section(item.name(), bytes(section)));
    }
    String main =
        "Signature-Version: 1.0\r\nSHA-256-Digest-Manifest: "
            + digest(bytes(manifest.toString()))
            + "\r\n"
            + (v2Too ? "X-Android-APK-Signed: 2\r\n" : "")
            + "\r\n";
    byte[] signatureFile = bytes(main + sections);
    List<ZipItem> signed = new ArrayList<>();
    signed.add(ZipItem.deflated("META-INF/MANIFEST.MF", bytes(manifest.toString())));
    signed.add(ZipItem.deflated("META-INF/CERT.SF", signatureFile));
    signed.add(ZipItem.deflated("META-INF/CERT.RSA", block(signatureFile, key)));
    signed.addAll(items);
    return signed;
  }

  private static String section(String name, byte[] content) {
    StringBuilder folded = new StringBuilder();
    String line = "Name: " + name;
    while (line.length() > MAX_LINE) {
      folded.append(line, 0, MAX_LINE).append("\r\n");
      line = " " + line.substring(MAX_LINE);
    }
    return folded
        .append(line)
        .append("\r\nSHA-256-Digest: ")
        .append(digest(content))
        .append("\r\n\r\n")
        .toString();
  }

  /** PKCS #7 signed data without signed attributes (RFC 2315). */
  private static byte[] block(byte[] signatureFile, ExampleKey key) {
    byte[] sha256 = DerWriter.sequence(DerWriter.oid(SHA256), DerWriter.NULL);
    byte[] signer =
        DerWriter.sequence(
            DerWriter.integer(BigInteger.ONE),
            DerWriter.sequence(key.issuer(), DerWriter.integer(BigInteger.ONE)),
            sha256,
            DerWriter.sequence(DerWriter.oid("1.2.840.113549.1.1.1"), DerWriter.NULL),
            DerWriter.octets(key.sign(signatureFile)));
    byte[] data =
        DerWriter.sequence(
            DerWriter.integer(BigInteger.ONE),
            DerWriter.set(sha256),
            DerWriter.sequence(DerWriter.oid("1.2.840.113549.1.7.1")),
            DerWriter.element(0xa0, key.certificate()),
            DerWriter.set(signer));
    return DerWriter.sequence(DerWriter.oid("1.2.840.113549.1.7.2"), DerWriter.element(0xa0, data));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] content) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
