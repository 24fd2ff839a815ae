// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Seals the blocks of one vault, each bound to the header and to its place.
 *
 * <p>The index is bound to the header; a secret to the header, its version and its name. So a block
 * from another vault, from another name or from an older sealing does not open.
 */
final class Sealing implements AutoCloseable {
  private static final byte INDEX = 0;
  private static final byte SECRET = 1;

  private final Header header;
  private final Keys keys;
  private final SecureRandom random;

  Sealing(Header header, Keys keys, SecureRandom random) {
    this.header = header;
    this.keys = keys;
    this.random = random;
  }

  Header header() {
    return header;
  }

  byte[] sealIndex(byte[] plain) {
    return seal(boundIndex(), plain);
  }

  Optional<byte[]> openIndex(byte[] block) {
    return keys.seal().read(key -> AesGcm.open(key, boundIndex(), block));
  }

  byte[] seal(Entry entry, Secret secret) {
    return secret.<byte[]>read(plain -> seal(bound(entry), plain));
  }

  Optional<Secret> open(Entry entry, byte[] block) {
    return keys.seal().read(key -> AesGcm.open(key, bound(entry), block).map(Secret::takeOver));
  }

  private byte[] seal(byte[] bound, byte[] plain) {
    byte[] nonce = new byte[AesGcm.NONCE_BYTES];
    random.nextBytes(nonce);
    return keys.seal().<byte[]>read(key -> AesGcm.seal(key, nonce, bound, plain));
  }

  private byte[] boundIndex() {
    return ByteBuffer.allocate(Header.BYTES + 1).put(header.bytes()).put(INDEX).array();
  }

  private byte[] bound(Entry entry) {
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Header.BYTES + 1 + Long.BYTES + name.length)
        .put(header.bytes())
        .put(SECRET)
        .putLong(entry.version())
        .put(name)
        .array();
  }

  @Override
  public void close() {
    keys.close();
  }
}
