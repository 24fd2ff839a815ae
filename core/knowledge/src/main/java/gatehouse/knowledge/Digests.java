// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.model.ArtefactId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content addresses of files. */
public final class Digests {
  private Digests() {}

  /** The SHA-256 of these bytes. */
  public static ArtefactId sha256(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ArtefactId(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
