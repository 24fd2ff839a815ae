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
import org.jspecify.annotations.Nullable;

/** The signature algorithms of schemes v2 and up, by their ids. */
enum SignatureAlgorithm {
  RSA_PSS_SHA256(0x0101, "RSA", "RSASSA-PSS", pss("SHA-256", 32), ContentDigest.CHUNKED_SHA256),
  RSA_PSS_SHA512(0x0102, "RSA", "RSASSA-PSS", pss("SHA-512", 64), ContentDigest.CHUNKED_SHA512),
  RSA_SHA256(0x0103, "RSA", "SHA256withRSA", null, ContentDigest.CHUNKED_SHA256),
  RSA_SHA512(0x0104, "RSA", "SHA512withRSA", null, ContentDigest.CHUNKED_SHA512),
  ECDSA_SHA256(0x0201, "EC", "SHA256withECDSA", null, ContentDigest.CHUNKED_SHA256),
  ECDSA_SHA512(0x0202, "EC", "SHA512withECDSA", null, ContentDigest.CHUNKED_SHA512),
  DSA_SHA256(0x0301, "DSA", "SHA256withDSA", null, ContentDigest.CHUNKED_SHA256),
  VERITY_RSA(0x0421, "RSA", "SHA256withRSA", null, ContentDigest.VERITY_SHA256),
  VERITY_ECDSA(0x0423, "EC", "SHA256withECDSA", null, ContentDigest.VERITY_SHA256),
  VERITY_DSA(0x0425, "DSA", "SHA256withDSA", null, ContentDigest.VERITY_SHA256);

  private final int id;
  private final String key;
  private final String jcaName;
  private final @Nullable PSSParameterSpec parameters;
  private final ContentDigest digest;

  SignatureAlgorithm(
      int id, String key, String jcaName, @Nullable PSSParameterSpec parameters, ContentDigest digest) {
    this.id = id;
    this.key = key;
    this.jcaName = jcaName;
    this.parameters = parameters;
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
    if (parameters != null) {
      verifier.setParameter(parameters);
    }
    verifier.initVerify(publicKey);
    verifier.update(data);
    return verifier.verify(signature);
  }

  private static PSSParameterSpec pss(String digest, int salt) {
    return new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(digest), salt, 1);
  }
}
