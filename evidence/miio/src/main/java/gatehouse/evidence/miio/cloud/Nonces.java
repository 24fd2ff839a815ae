// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.cloud;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * The number used once of a request, and what it becomes with the secret of the session.
 *
 * @see <a href="https://github.com/PiotrMachowski/Xiaomi-cloud-tokens-extractor">tokens
 *     extractor</a>
 */
public final class Nonces {
  private static final int RANDOM_BYTES = 8;

  private Nonces() {}

  /** Base64 of eight random bytes and the minutes since 1970, 32 bits, big endian. */
  public static String fresh(RandomGenerator random, Clock clock) {
    byte[] head = new byte[RANDOM_BYTES];
    random.nextBytes(head);
    long minutes = Duration.ofMillis(clock.millis()).toMinutes();
    ByteBuffer nonce = ByteBuffer.allocate(RANDOM_BYTES + Integer.BYTES);
    return base64(nonce.put(head).putInt((int) minutes).array());
  }

  /**
   * Base64 of SHA-256 over secret and nonce.
   *
   * @throws IllegalArgumentException when either is no base64
   */
  public static String signed(String secret, String nonce) {
    MessageDigest sha256 = Digests.of("SHA-256");
    sha256.update(Base64.getDecoder().decode(secret));
    return base64(sha256.digest(Base64.getDecoder().decode(nonce)));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
