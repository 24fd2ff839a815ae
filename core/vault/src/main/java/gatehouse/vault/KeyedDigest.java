// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;

/**
 * Answers "is this the same secret?" without keeping the secret.
 *
 * <p>HMAC-SHA256, 64 hexadecimal digits. Who does not have the key cannot try guesses against it.
 */
public final class KeyedDigest implements AutoCloseable {
  private static final int KEY_BYTES = 32;
  private static final int CHUNK_BYTES = 1 << 16;

  private final Secret key;

  KeyedDigest(Secret key) {
    this.key = key;
  }

  /** One under a key that nobody keeps: its answers can be compared with each other only. */
  public static KeyedDigest passing(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return new KeyedDigest(Secret.takeOver(key));
  }

  /** The digest of a secret. */
  public String of(Secret secret) {
    return key.read(k -> hex(secret.read(bytes -> Hmac.of(k, "secret", bytes))));
  }

  /** The digest of an artefact that holds secrets, for the manifest. */
  public String of(InputStream artefact) throws IOException {
    Mac mac = key.read(k -> Hmac.begin(k, "artefact"));
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int read = artefact.read(chunk); read >= 0; read = artefact.read(chunk)) {
      mac.update(chunk, 0, read);
    }
    return hex(mac.doFinal());
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  @Override
  public void close() {
    key.close();
  }
}
