// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.security.PublicKey;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** What is asked of public keys. */
final class Keys {
  private Keys() {}

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
