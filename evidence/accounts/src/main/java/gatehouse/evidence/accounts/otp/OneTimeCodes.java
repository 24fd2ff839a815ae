// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.otp;

import gatehouse.vault.Secret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes one-time codes.
 *
 * @param kind of codes
 * @param algorithm of the hash
 * @param digits of a code
 * @param period for which a code holds, in seconds
 * @param secret that is shared with the service
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
public record OneTimeCodes(Kind kind, Algorithm algorithm, int digits, int period, Secret secret)
    implements AutoCloseable {
  /** How codes come one after the other. */
  public enum Kind {
    /** By the clock: RFC 6238. */
    TIME,
    /** One for each sign-in: RFC 4226. */
    COUNTER,
    /** Five letters and digits, as Steam makes them; no standard tells how. */
    STEAM
  }

  /** In bits, by RFC 4226, requirement R6. */
  static final int LEAST_SECRET_BITS = 128;

  static final int LEAST_DIGITS = 6;
  static final int MOST_DIGITS = 10;
  private static final long[] POWERS = {
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
    10_000_000_000L
  };

  /** In a few words whether they are as good as the standard wants them. */
  public String judged() {
    if (kind == Kind.STEAM) {
      return "unknown kind";
    }
    if (secret.length() * Byte.SIZE < LEAST_SECRET_BITS) {
      return "short secret";
    }
    return digits < LEAST_DIGITS ? "few digits" : "good";
  }

  /** The code of a moment, to be compared and cleared; nothing for those that go not by time. */
  public Optional<char[]> at(Instant moment) {
    return kind == Kind.TIME
        ? Optional.of(code(Math.floorDiv(moment.getEpochSecond(), period)))
        : Optional.empty();
  }

  /** Dynamic truncation, RFC 4226, 5.3. */
  private char[] code(long counter) {
    byte[] hash =
        secret.read(key -> hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(counter).array()));
    int offset = hash[hash.length - 1] & 0xf;
    long left = (ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff) % POWERS[digits];
    Arrays.fill(hash, (byte) 0);
    char[] code = new char[digits];
    for (int i = digits - 1; i >= 0; i--) {
      code[i] = (char) ('0' + left % 10);
      left /= 10;
    }
    return code;
  }

  private byte[] hmac(byte[] key, byte[] counter) {
    try {
      Mac mac = Mac.getInstance(algorithm.mac());
      mac.init(new SecretKeySpec(key, algorithm.mac()));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + algorithm.mac(), e);
    }
  }

  @Override
  public void close() {
    secret.close();
  }
}
