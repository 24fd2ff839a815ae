// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.vault.Secret;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** The keys of one database: to decrypt it, and, in KDBX 4, to know that nothing was changed. */
final class DatabaseKeys implements AutoCloseable {
  private final byte[] encryption;
  private final byte[] authentication;

  private DatabaseKeys(byte[] encryption, byte[] authentication) {
    this.encryption = encryption;
    this.authentication = authentication;
  }

  static DatabaseKeys of(ExportKey key, KdbxHeader header, Costs costs) throws ExportException {
    byte[] seed = header.masterSeed();
    byte[] composite = composite(key);
    byte[] transformed = KeyDerivation.transform(composite, header, costs);
    try {
      return new DatabaseKeys(
          Crypto.sha256(seed, transformed), Crypto.sha512(seed, transformed, new byte[] {1}));
    } finally {
      Arrays.fill(composite, (byte) 0);
      Arrays.fill(transformed, (byte) 0);
    }
  }

  private static byte[] composite(ExportKey key) throws ExportException {
    byte[] passphrase = hashed(key.passphrase());
    byte[] file = key.keyFile().isEmpty() ? new byte[0] : KeyFile.key(key.keyFile().get());
    byte[] composite = Crypto.sha256(passphrase, file);
    Arrays.fill(passphrase, (byte) 0);
    Arrays.fill(file, (byte) 0);
    return composite;
  }

  private static byte[] hashed(Optional<Secret> passphrase) {
    return passphrase.isEmpty() ? new byte[0] : passphrase.get().read(Crypto::sha256);
  }

  byte[] encryption() {
    return encryption;
  }

  /** The key of a block's HMAC; that of the header has the last number there is. */
  byte[] ofBlock(long number) {
    byte[] index =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array();
    return Crypto.sha512(index, authentication);
  }

  @Override
  public void close() {
    Arrays.fill(encryption, (byte) 0);
    Arrays.fill(authentication, (byte) 0);
  }
}
