// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;

/** The signature algorithms of schemes v2 and up, by their ids. */
enum SignatureAlgorithm {
  RSA_PSS_SHA256(0x0101, "RSA", "RSASSA-PSS", 32, ContentDigest.CHUNKED_SHA256),
  RSA_PSS_SHA512(0x0102, "RSA", "RSASSA-PSS", 64, ContentDigest.CHUNKED_SHA512),
  RSA_SHA256(0x0103, "RSA", "SHA256withRSA", 0, ContentDigest.CHUNKED_SHA256),
  RSA_SHA512(0x0104, "RSA", "SHA512withRSA", 0, ContentDigest.CHUNKED_SHA512),
  ECDSA_SHA256(0x0201, "EC", "SHA256withECDSA", 0, ContentDigest.CHUNKED_SHA256),
  ECDSA_SHA512(0x0202, "EC", "SHA512withECDSA", 0, ContentDigest.CHUNKED_SHA512),
  DSA_SHA256(0x0301, "DSA", "SHA256withDSA", 0, ContentDigest.CHUNKED_SHA256),
  VERITY_RSA(0x0421, "RSA", "SHA256withRSA", 0, ContentDigest.VERITY_SHA256),
  VERITY_ECDSA(0x0423, "EC", "SHA256withECDSA", 0, ContentDigest.VERITY_SHA256),
  VERITY_DSA(0x0425, "DSA", "SHA256withDSA", 0, ContentDigest.VERITY_SHA256);

  private final int id;
  private final String key;
  private final String jcaName;
  private final int saltLength;
  private final ContentDigest digest;

  SignatureAlgorithm(int id, String key, String jcaName, int saltLength, ContentDigest digest) {
    this.id = id;
    this.key = key;
    this.jcaName = jcaName;
    this.saltLength = saltLength;
    this.digest = digest;
  }

  static Optional<SignatureAlgorithm> of(int id) {
    for (SignatureAlgorithm algorithm : values()) {
      if (algorithm.id == id) {
        return Optional.of(algorithm);
      }
    }
    return Optional.empty();
  }

  ContentDigest digest() {
    return digest;
  }

  PublicKey key(byte[] encoded) throws GeneralSecurityException {
    return KeyFactory.getInstance(key).generatePublic(new X509EncodedKeySpec(encoded));
  }

  boolean verifies(PublicKey publicKey, byte[] data, byte[] signature)
      throws GeneralSecurityException {
    Signature verifier = Signature.getInstance(jcaName);
    if (saltLength > 0) {
      MGF1ParameterSpec mask = new MGF1ParameterSpec(digest.algorithm());
      verifier.setParameter(new PSSParameterSpec(digest.algorithm(), "MGF1", mask, saltLength, 1));
    }
    verifier.initVerify(publicKey);
    verifier.update(data);
    return verifier.verify(signature);
  }
}
