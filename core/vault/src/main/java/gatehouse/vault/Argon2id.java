// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A key from a passphrase, dear to guess.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</a>
 */
final class Argon2id {
  static final int KEY_BYTES = 32;

  private Argon2id() {}

  static byte[] key(byte[] passphrase, byte[] salt, Argon2Cost cost) {
    return key(
        passphrase,
        builder()
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt));
  }

  static Argon2Parameters.Builder builder() {
    return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(Argon2Parameters.ARGON2_VERSION_13);
  }

  static byte[] key(byte[] passphrase, Argon2Parameters.Builder parameters) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(parameters.build());
    byte[] key = new byte[KEY_BYTES];
    generator.generateBytes(passphrase, key);
    return key;
  }
}
