// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;
import gatehouse.vault.VaultKey.KeyFile;
import gatehouse.vault.VaultKey.Passphrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/** The first 64 bytes of a vault: how its key is made, and whether a key is the right one. */
final class Header {
  static final int BYTES = 64;

  private static final byte[] MAGIC = "GHVAULT\n".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int BY_PASSPHRASE = 1;
  private static final int BY_KEY_FILE = 2;
  private static final int SALT_AT = 24;
  private static final int SALT_BYTES = 16;
  private static final int CHECK_AT = SALT_AT + SALT_BYTES;
  private static final int CHECK_BYTES = 16;
  private static final int SUM_AT = CHECK_AT + CHECK_BYTES;

  private final byte[] bytes;

  private Header(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A header with a fresh salt, and the keys that go with it. */
  static Keyed make(VaultKey key, SecureRandom random) throws VaultException, IOException {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    ByteBuffer buffer = ByteBuffer.allocate(BYTES).put(MAGIC).putShort((short) VERSION);
    switch (key) {
      case Passphrase p ->
          buffer
              .putShort((short) (BY_PASSPHRASE << Byte.SIZE))
              .putInt(p.cost().memoryKib())
              .putInt(p.cost().passes())
              .putInt(p.cost().lanes());
      case KeyFile file -> buffer.putShort((short) (BY_KEY_FILE << Byte.SIZE));
    }
    buffer.position(SALT_AT).put(salt);
    Header header = new Header(buffer.array());
    Keys keys = Keys.of(header.master(key));
    System.arraycopy(header.check(keys), 0, header.bytes, CHECK_AT, CHECK_BYTES);
    System.arraycopy(header.sum(), 0, header.bytes, SUM_AT, BYTES - SUM_AT);
    return new Keyed(header, keys);
  }

  /** Reads the header of any file; nothing dear is done before it was found to be whole. */
  static Header parse(byte[] file) throws VaultException {
    if (file.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
      throw new VaultException(Reason.NOT_A_VAULT, "this is not a vault of Gatehouse");
    }
    if (file.length < BYTES) {
      throw new VaultException(
          Reason.DAMAGED, "the vault is cut off in its header, at byte " + file.length);
    }
    Header header = new Header(Arrays.copyOf(file, BYTES));
    int version = header.buffer().getShort(MAGIC.length) & 0xffff;
    if (version != VERSION) {
      throw new VaultException(
          Reason.NEWER_FORMAT,
          "the vault has format %d; this Gatehouse reads format %d".formatted(version, VERSION));
    }
    if (!Arrays.equals(header.sum(), Arrays.copyOfRange(header.bytes, SUM_AT, BYTES))) {
      throw new VaultException(Reason.DAMAGED, "the header of the vault is damaged");
    }
    return header;
  }

  /** The keys of this vault, when the key is the right one. */
  Keys unlock(VaultKey key) throws VaultException, IOException {
    Keys keys = Keys.of(master(key));
    if (!MessageDigest.isEqual(check(keys), Arrays.copyOfRange(bytes, CHECK_AT, SUM_AT))) {
      keys.close();
      throw new VaultException(
          Reason.WRONG_KEY,
          key instanceof Passphrase
              ? "the passphrase is not the one of this vault"
              : "the key file is not the one of this vault");
    }
    return keys;
  }

  private Secret master(VaultKey key) throws VaultException, IOException {
    byte[] salt = Arrays.copyOfRange(bytes, SALT_AT, CHECK_AT);
    int way = bytes[MAGIC.length + Short.BYTES];
    switch (key) {
      case Passphrase passphrase when way == BY_PASSPHRASE -> {
        ByteBuffer in = buffer().position(12);
        Argon2Cost cost = Argon2Cost.hostile(in.getInt(), in.getInt(), in.getInt());
        return Secret.takeOver(
            passphrase.text().<byte[]>read(text -> Argon2id.key(text, salt, cost)));
      }
      case KeyFile file when way == BY_KEY_FILE -> {
        try (Secret random = KeyFiles.read(file.path())) {
          return Secret.takeOver(random.<byte[]>read(k -> Hmac.of(k, "key file", salt)));
        }
      }
      default ->
          throw new VaultException(
              Reason.WRONG_KEY,
              "this vault is opened with a "
                  + (way == BY_PASSPHRASE ? "passphrase, not with a key file" : "key file"));
    }
  }

  private byte[] check(Keys keys) {
    return Arrays.copyOf(keys.check(Arrays.copyOf(bytes, CHECK_AT)), CHECK_BYTES);
  }

  private byte[] sum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, SUM_AT);
      return Arrays.copyOf(digest.digest(), BYTES - SUM_AT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** A header with its keys. */
  record Keyed(Header header, Keys keys) {}
}
