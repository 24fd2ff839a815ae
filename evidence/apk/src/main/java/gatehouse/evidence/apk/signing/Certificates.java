// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Reads certificates with the JDK's own parser; one that it refuses cannot be verified here. */
final class Certificates {
  private Certificates() {}

  static X509Certificate parse(byte[] encoded) throws SignatureProblem {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
    } catch (CertificateException e) {
      throw SignatureProblem.unsupported("a certificate cannot be read: " + e.getMessage());
    }
  }

  /** What a certificate says, empty if it cannot be read. */
  static Optional<SignerCertificate> read(byte[] encoded) {
    try {
      return Optional.of(SignerCertificate.of(encoded, parse(encoded)));
    } catch (SignatureProblem e) {
      return Optional.empty();
    }
  }
}
