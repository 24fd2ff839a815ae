// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A key that protects nothing: it follows from its name, so that everybody has it and every build
 * signs alike. RSA with 2,048 bits and a certificate of its own, valid from 2020 to 2050.
 */
public final class ExampleKey {
  private static final BigInteger EXPONENT = BigInteger.valueOf(65537);
  private static final byte[] SHA256_WITH_RSA =
      DerWriter.sequence(DerWriter.oid("1.2.840.113549.1.1.11"), DerWriter.NULL);
  private static final ConcurrentMap<String, ExampleKey> KEYS = new ConcurrentHashMap<>();

  private final byte[] name;
  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final byte[] certificate;

  private ExampleKey(String commonName) {
    try {
      BigInteger p = prime("p " + commonName);
      BigInteger q = prime("q " + commonName);
      BigInteger modulus = p.multiply(q);
      BigInteger phi = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE));
      KeyFactory factory = KeyFactory.getInstance("RSA");
      privateKey =
          factory.generatePrivate(new RSAPrivateKeySpec(modulus, EXPONENT.modInverse(phi)));
      publicKey = factory.generatePublic(new RSAPublicKeySpec(modulus, EXPONENT));
      name =
          DerWriter.sequence(
              DerWriter.set(
                  DerWriter.sequence(DerWriter.oid("2.5.4.3"), DerWriter.utf8(commonName))));
      certificate = selfSigned();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no RSA", e);
    }
  }

  /** The key of this name; the name is the subject of its certificate. */
  public static ExampleKey named(String commonName) {
    return KEYS.computeIfAbsent(commonName, ExampleKey::new);
  }

  /** The certificate in DER. */
  public byte[] certificate() {
    return certificate.clone();
  }

  /** The private half, for other signing tools. */
  public PrivateKey privateKey() {
    return privateKey;
  }

  byte[] issuer() {
    return name.clone();
  }

  byte[] publicKey() {
    return publicKey.getEncoded();
  }

  /** SHA-256 with RSA. */
  byte[] sign(byte[] data) {
    try {
      Signature signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(privateKey);
      signer.update(data);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no SHA-256 with RSA", e);
    }
  }

  private byte[] selfSigned() {
    byte[] body =
        DerWriter.sequence(
            DerWriter.element(0xa0, DerWriter.integer(BigInteger.TWO)),
            DerWriter.integer(BigInteger.ONE),
            SHA256_WITH_RSA,
            name,
            DerWriter.sequence(
                DerWriter.utcTime("200101000000Z"), DerWriter.utcTime("491231235959Z")),
            name,
            publicKey.getEncoded());
    return DerWriter.sequence(body, SHA256_WITH_RSA, DerWriter.bits(sign(body)));
  }

  /** The first prime of 1,024 bits after what the seed says. */
  private static BigInteger prime(String seed) throws GeneralSecurityException {
    byte[] bytes = new byte[128];
    for (int i = 0; i < 4; i++) {
      byte[] part =
          MessageDigest.getInstance("SHA-256")
              .digest(("Gatehouse example key " + i + " " + seed).getBytes(StandardCharsets.UTF_8));
      System.arraycopy(part, 0, bytes, 32 * i, 32);
    }
    bytes[0] |= (byte) 0xc0;
    return new BigInteger(1, bytes).nextProbablePrime();
  }
}
