// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a token is turned into: {@code key = MD5(token)}, {@code iv = MD5(key, token)}.
 *
 * <p>Neither changes from one datagram to the next.
 *
 * @see <a href="https://github.com/OpenMiHome/mihome-binary-protocol">mihome-binary-protocol</a>
 */
public final class TokenKeys {
  private final byte[] key;
  private final byte[] iv;

  public TokenKeys(Token token) {
    MessageDigest md5 = md5();
    key = md5.digest(token.bytes());
    md5.update(key);
    iv = md5.digest(token.bytes());
  }

  /** The AES-128 key. */
  public byte[] key() {
    return key.clone();
  }

  /** The initialisation vector of every message. */
  public byte[] iv() {
    return iv.clone();
  }

  static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no MD5", e);
    }
  }
}
