// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bitwarden;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.spec.InvalidKeySpecException;
import java.util.Objects;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes the master key of an export.
 *
 * @param type 0 for PBKDF2 with HMAC-SHA-256, 1 for Argon2id
 * @param iterations or passes
 * @param memory of Argon2id, in MiB
 * @param lanes of Argon2id
 * @see <a href="https://bitwarden.com/help/kdf-algorithms/">Bitwarden: KDF algorithms</a>
 */
record Derivation(long type, long iterations, long memory, long lanes) {
  private static final int KEY_BYTES = 32;
  private static final int PBKDF2 = 0;
  private static final int ARGON2ID = 1;

  StretchedKey key(Secret passphrase, String salt, Costs costs) throws ExportException {
    byte[] salted = salt.getBytes(StandardCharsets.UTF_8);
    if (type == PBKDF2) {
      costs.pbkdf2(iterations);
      return StretchedKey.of(pbkdf2(passphrase, salted));
    }
    if (type == ARGON2ID) {
      costs.argon2(Math.clamp(memory, 0, 1 << 20) << 10, iterations, lanes);
      return StretchedKey.of(argon2id(passphrase, salted));
    }
    throw new ExportException(
        Reason.UNSUPPORTED, "it is encrypted by a method that is not known here");
  }

  private byte[] pbkdf2(Secret passphrase, byte[] salt) throws ExportException {
    if (salt.length == 0) {
      throw ExportException.damaged("it has no salt");
    }
    return passphrase.readText(
        text -> {
          PBEKeySpec spec = new PBEKeySpec(text, salt, (int) iterations, KEY_BYTES * Byte.SIZE);
          try {
            byte[] key =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return Objects.requireNonNull(key);
          } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("a passphrase, a salt and rounds make a key", e);
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
          } finally {
            spec.clearPassword();
          }
        });
  }

  /** The salt is hashed first, because Argon2id wants one of a certain length. */
  private byte[] argon2id(Secret passphrase, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB((int) memory << 10)
            .withIterations((int) iterations)
            .withParallelism((int) lanes)
            .withSalt(sha256(salt))
            .build());
    byte[] key = new byte[KEY_BYTES];
    passphrase.read(bytes -> generator.generateBytes(bytes, key));
    return key;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
