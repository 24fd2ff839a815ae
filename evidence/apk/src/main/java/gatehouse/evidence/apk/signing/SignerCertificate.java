// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The certificate of a signer.
 *
 * @param sha256 of its bytes as they are in the APK, lower-case hexadecimal
 * @param sha1 likewise
 * @param subject distinguished name (RFC 2253)
 * @param key algorithm of its key, RSA, DSA or EC
 * @param keyBits length of the key, 0 when not known
 * @param signedWith algorithm the certificate itself is signed with
 */
public record SignerCertificate(
    String sha256,
    String sha1,
    String subject,
    Instant from,
    Instant until,
    String key,
    int keyBits,
    String signedWith) {

  static SignerCertificate of(byte[] encoded, X509Certificate certificate) {
    return new SignerCertificate(
        digest("SHA-256", encoded),
        digest("SHA-1", encoded),
        certificate.getSubjectX500Principal().getName(),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        certificate.getPublicKey().getAlgorithm(),
        Keys.bits(certificate.getPublicKey()),
        certificate.getSigAlgName());
  }

  static String sha256(byte[] encoded) {
    return digest("SHA-256", encoded);
  }

  private static String digest(String algorithm, byte[] encoded) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(encoded));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no " + algorithm, e);
    }
  }
}
