// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.model.fact.DeviceFact;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a certificate says and what it is worth. */
final class CertificateFacts {
  private static final int LEAST_RSA = 2048;
  private static final int LEAST_EC = 224;

  private CertificateFacts() {}

  static void tell(X509Certificate certificate, Teller teller) {
    String address = teller.at().getAddress().getHostAddress();
    teller.tell(
        new DeviceFact.TlsCertificate(
            teller.device(),
            teller.port(),
            digest(certificate.getPublicKey().getEncoded()),
            certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal()),
            named(certificate, address),
            certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate()));
    weak(certificate, teller);
  }

  private static void weak(X509Certificate certificate, Teller teller) {
    if (certificate.getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < LEAST_RSA) {
      weak(teller, "RSA " + rsa.getModulus().bitLength());
    }
    if (certificate.getPublicKey() instanceof ECPublicKey ec
        && ec.getParams().getCurve().getField().getFieldSize() < LEAST_EC) {
      weak(teller, "EC " + ec.getParams().getCurve().getField().getFieldSize());
    }
    String signature = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    if (signature.startsWith("SHA1") || signature.startsWith("MD")) {
      weak(teller, signature.startsWith("SHA1") ? "SHA-1" : "MD5");
    }
  }

  private static void weak(Teller teller, String why) {
    teller.tell(new DeviceFact.WeakCertificate(teller.device(), teller.port(), why));
  }

  private static boolean named(X509Certificate certificate, String address) {
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      return names != null && names.stream().anyMatch(name -> address.equals(name.get(1)));
    } catch (CertificateParsingException e) {
      return false;
    }
  }

  private static String digest(byte[] key) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
