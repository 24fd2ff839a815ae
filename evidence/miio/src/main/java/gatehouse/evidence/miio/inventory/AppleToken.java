// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token as the app keeps it on iPhones: its 32 hex digits under AES-128-ECB with a key of
 * zeros, which hides it from nobody.
 *
 * @see <a href="https://python-miio.readthedocs.io/en/latest/legacy_token_extraction.html">Legacy
 *     methods for obtaining tokens</a>
 */
final class AppleToken {
  private static final int TOKEN_DIGITS = 32;
  private static final int WRAPPED_DIGITS = 64;
  private static final int PADDED_DIGITS = 96;

  private AppleToken() {}

  /** The token inside, when there is one. */
  static Optional<Secret> open(Secret wrapped) {
    if (wrapped.length() != WRAPPED_DIGITS && wrapped.length() != PADDED_DIGITS) {
      return Optional.empty();
    }
    return wrapped.read(AppleToken::decrypt);
  }

  private static Optional<Secret> decrypt(byte[] digits) {
    byte[] sealed = new byte[TOKEN_DIGITS];
    for (int i = 0; i < sealed.length; i++) {
      char high = (char) (digits[2 * i] & 0xff);
      char low = (char) (digits[2 * i + 1] & 0xff);
      if (!HexFormat.isHexDigit(high) || !HexFormat.isHexDigit(low)) {
        return Optional.empty();
      }
      sealed[i] = (byte) (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low));
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(new byte[16], "AES"));
      Secret token = Secret.takeOver(cipher.doFinal(sealed));
      boolean hex = token.read(AppleToken::isHex);
      if (!hex) {
        token.close();
      }
      return hex ? Optional.of(token) : Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES", e);
    } finally {
      Arrays.fill(sealed, (byte) 0);
    }
  }

  private static boolean isHex(byte[] text) {
    return new String(text, StandardCharsets.ISO_8859_1).chars().allMatch(HexFormat::isHexDigit);
  }
}
