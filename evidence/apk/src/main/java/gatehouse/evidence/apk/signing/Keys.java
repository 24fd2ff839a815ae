// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** What is asked of public keys. */
final class Keys {
  private Keys() {}

  /**
   * Whether a key is the one that is encoded. RSA keys are compared by their numbers: some
   * certificates leave the zero out in front of a modulus that begins with a set bit, and Android
   * takes them.
   */
  static boolean same(PublicKey key, byte[] encoded) {
    if (Arrays.equals(key.getEncoded(), encoded)) {
      return true;
    }
    try {
      return key instanceof RSAPublicKey one
          && KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded))
              instanceof RSAPublicKey other
          && one.getModulus().equals(other.getModulus())
          && one.getPublicExponent().equals(other.getPublicExponent());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Length of a key in bits, 0 when it cannot be told. */
  static int bits(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength();
      case DSAPublicKey dsa -> dsa.getParams() == null ? 0 : dsa.getParams().getP().bitLength();
      case ECPublicKey ec -> ec.getParams().getOrder().bitLength();
      default -> 0;
    };
  }
}
