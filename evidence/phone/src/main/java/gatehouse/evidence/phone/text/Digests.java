// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that stand for what is personal: enough to know it again, not to know it. */
public final class Digests {
  private static final int BRIEF = 8;

  private Digests() {}

  /** The first 16 hexadecimal digits of the SHA-256. */
  public static String brief(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BRIEF);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
