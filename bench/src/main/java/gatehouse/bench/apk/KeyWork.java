// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.apk;

import gatehouse.evidence.apk.signing.SignerCertificate;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * One verification with a key like that of a signer. An RSA verification costs the same whether or
 * not it holds, so that any number of the right length will do for a modulus.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyWork(String algorithm, PublicKey key, byte[] signature) {
  private static final byte[] TEXT = new byte[32];
  private static final Map<String, KeyWork> MADE = new HashMap<>();

  static KeyWork like(SignerCertificate signer) throws GeneralSecurityException {
    String name = signer.key() + signer.keyBits();
    KeyWork known = MADE.get(name);
    if (known == null) {
      known =
          switch (signer.key()) {
            case "RSA" -> rsa(signer.keyBits());
            case "EC" -> signed("EC", Math.max(256, signer.keyBits()), "SHA256withECDSA");
            default -> signed("DSA", signer.keyBits() > 1024 ? 2048 : 1024, "SHA256withDSA");
          };
      MADE.put(name, known);
    }
    return known;
  }

  void run() throws GeneralSecurityException {
    Signature verifier = Signature.getInstance(algorithm);
    verifier.initVerify(key);
    verifier.update(TEXT);
    verifier.verify(signature);
  }

  private static KeyWork rsa(int bits) throws GeneralSecurityException {
    BigInteger modulus = new BigInteger(bits, new Random(bits)).setBit(bits - 1).setBit(0);
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(65537)));
    byte[] signature = new byte[(bits + 7) / 8];
    new Random(bits).nextBytes(signature);
    signature[0] = 0;
    return new KeyWork("SHA256withRSA", key, signature);
  }

  private static KeyWork signed(String kind, int bits, String algorithm)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(bits);
    KeyPair pair = generator.generateKeyPair();
    Signature signer = Signature.getInstance(algorithm);
    signer.initSign(pair.getPrivate());
    signer.update(TEXT);
    return new KeyWork(algorithm, pair.getPublic(), signer.sign());
  }
}
