// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.Header.Keyed;
import gatehouse.vault.VaultException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Secrets in a file, sealed with AES-256-GCM under a passphrase or a key file.
 *
 * <p>Each secret is opened only when it is asked for. Changes are made in memory and reach the disk
 * with {@link #save}, as a whole or not at all. There is no way to write secrets out in the clear:
 * the file itself is what one copies. The format is in {@code docs/vault.md}. Not for several
 * threads at once.
 */
public final class Vault implements AutoCloseable {
  static final int LONGEST_SECRET = 1 << 12;
  static final int MOST_SECRETS = 2_000;

  private final Path file;
  private final SecureRandom random;
  private final Clock clock;
  private final SortedMap<String, SealedSecret> kept = new TreeMap<>();
  private Sealing sealing;
  private Secret digestKey;
  private long generation;
  private byte[] onDisk = new byte[0];

  private Vault(Path file, SecureRandom random, Clock clock, Sealing sealing, Secret digestKey) {
    this.file = file;
    this.random = random;
    this.clock = clock;
    this.sealing = sealing;
    this.digestKey = digestKey;
  }

  /**
   * Makes an empty vault, and its file.
   *
   * @throws VaultException when there is such a file already, or the key file is unfit
   */
  public static Vault create(Path file, VaultKey key, SecureRandom random, Clock clock)
      throws VaultException, IOException {
    Keyed keyed = Header.make(key, random);
    Vault vault =
        new Vault(
            file,
            random,
            clock,
            new Sealing(keyed.header(), keyed.keys(), random),
            freshDigestKey(random));
    byte[] bytes = vault.encoded(1);
    SafeFile.create(file, bytes);
    vault.saved(bytes);
    return vault;
  }

  /**
   * Opens a vault.
   *
   * @throws VaultException when the key is not the right one, or the file is damaged in its header
   *     or index; damage elsewhere costs only the secrets it hits, which {@link #damaged} names
   */
  public static Vault open(Path file, VaultKey key, SecureRandom random, Clock clock)
      throws VaultException, IOException {
    byte[] bytes = SafeFile.read(file);
    SealedFile sealed = SealedFile.parse(bytes);
    Sealing sealing = new Sealing(sealed.header(), sealed.header().unlock(key), random);
    Index index = Index.open(sealed, sealing);
    Vault vault = new Vault(file, random, clock, sealing, index.digestKey());
    vault.generation = index.generation();
    vault.onDisk = bytes;
    for (int i = 0; i < index.entries().size(); i++) {
      Entry entry = index.entries().get(i);
      byte[] block = i + 1 < sealed.blocks().size() ? sealed.blocks().get(i + 1) : new byte[0];
      vault.kept.put(entry.name(), new SealedSecret(entry, block));
    }
    return vault;
  }

  /** What the vault holds, by name, without the secrets. */
  public List<Entry> entries() {
    return kept.values().stream().map(SealedSecret::entry).toList();
  }

  /** Names of secrets that do not open, because the file was damaged. */
  public List<String> damaged() {
    List<String> names = new ArrayList<>();
    for (SealedSecret one : kept.values()) {
      sealing
          .open(one.entry(), one.block())
          .ifPresentOrElse(Secret::close, () -> names.add(one.entry().name()));
    }
    return names;
  }

  /**
   * Opens one secret; the caller closes it.
   *
   * @throws VaultException when there is no such name, or its block is damaged
   */
  public Secret reveal(String name) throws VaultException {
    SealedSecret one = kept.get(name);
    if (one == null) {
      throw new VaultException(Reason.UNKNOWN_NAME, "the vault holds no secret of that name");
    }
    return one.open(sealing);
  }

  /**
   * Seals a secret under a name, in place of what was there; the secret stays the caller's.
   *
   * @throws VaultException when it is too long, or the vault is full
   * @throws IllegalArgumentException when name or marks are blank, endless or hold control
   *     characters
   */
  public Entry put(String name, SecretKind kind, SortedMap<String, String> marks, Secret secret)
      throws VaultException {
    if (secret.length() > LONGEST_SECRET) {
      throw new VaultException(
          Reason.TOO_LARGE, "a secret has at most %d bytes".formatted(LONGEST_SECRET));
    }
    if (kept.size() >= MOST_SECRETS && !kept.containsKey(name)) {
      throw new VaultException(
          Reason.TOO_LARGE, "a vault holds at most %d secrets".formatted(MOST_SECRETS));
    }
    Entry entry =
        new Entry(
            name, kind, marks, clock.instant().truncatedTo(ChronoUnit.SECONDS), generation + 1);
    kept.put(name, new SealedSecret(entry, sealing.seal(entry, secret)));
    return entry;
  }

  /** Forgets a secret; false when there was none. */
  public boolean forget(String name) {
    return kept.remove(name) != null;
  }

  /** Digests under this vault's own key, comparable as long as the vault is not rekeyed. */
  public KeyedDigest digest() {
    return new KeyedDigest(digestKey.copy());
  }

  /**
   * Seals everything anew under another passphrase or key file.
   *
   * @throws VaultException when a secret is damaged, so that it cannot be sealed anew
   */
  public void changeKey(VaultKey key) throws VaultException, IOException {
    Keyed keyed = Header.make(key, random);
    Sealing next = new Sealing(keyed.header(), keyed.keys(), random);
    SortedMap<String, SealedSecret> sealedAnew = new TreeMap<>();
    for (SealedSecret one : kept.values()) {
      try (Secret secret = one.open(sealing)) {
        sealedAnew.put(
            one.entry().name(), new SealedSecret(one.entry(), next.seal(one.entry(), secret)));
      }
    }
    kept.putAll(sealedAnew);
    sealing.close();
    sealing = next;
  }

  /** Like {@link #changeKey}, and no digest made before can be compared with a later one. */
  public void rekey(VaultKey key) throws VaultException, IOException {
    changeKey(key);
    digestKey.close();
    digestKey = freshDigestKey(random);
  }

  /**
   * Writes the vault to its file.
   *
   * @throws VaultException when another program wrote the file since it was read
   */
  public void save() throws VaultException, IOException {
    if (!Arrays.equals(onDisk, SafeFile.read(file))) {
      throw new VaultException(
          Reason.CHANGED,
          "another program changed the vault %s meanwhile; try again".formatted(file));
    }
    byte[] bytes = encoded(generation + 1);
    SafeFile.replace(file, bytes);
    saved(bytes);
  }

  private byte[] encoded(long nextGeneration) {
    Index index = new Index(nextGeneration, digestKey, entries());
    byte[] plain = index.encode();
    List<byte[]> blocks = new ArrayList<>();
    blocks.add(sealing.sealIndex(plain));
    Arrays.fill(plain, (byte) 0);
    kept.values().forEach(one -> blocks.add(one.block()));
    return new SealedFile(sealing.header(), blocks).encode();
  }

  private void saved(byte[] bytes) {
    generation++;
    onDisk = bytes;
  }

  private static Secret freshDigestKey(SecureRandom random) {
    byte[] key = new byte[Index.DIGEST_KEY_BYTES];
    random.nextBytes(key);
    return Secret.takeOver(key);
  }

  /** Clears the keys. What was not saved is lost. */
  @Override
  public void close() {
    sealing.close();
    digestKey.close();
  }
}
