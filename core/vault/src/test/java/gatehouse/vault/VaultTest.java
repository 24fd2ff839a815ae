// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static gatehouse.vault.Vaults.LAMP;
import static gatehouse.vault.Vaults.NOON;
import static gatehouse.vault.Vaults.RANDOM;
import static gatehouse.vault.Vaults.passphrase;
import static gatehouse.vault.Vaults.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.vault.VaultException.Reason;
import gatehouse.vault.VaultKey.KeyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = folder.resolve("home.vault");
  }

  @Test
  void reveal_afterReopening_isTheSecret() throws Exception {
    try (Vault vault = Vaults.create(file)) {
      vault.put("lamp", SecretKind.DEVICE_TOKEN, LAMP, token("0123456789abcdef"));
      vault.save();
    }
    try (Vault vault = Vaults.open(file);
        Secret secret = vault.reveal("lamp")) {
      assertThat(secret).isEqualTo(token("0123456789abcdef"));
      assertThat(vault.entries())
          .containsExactly(new Entry("lamp", SecretKind.DEVICE_TOKEN, LAMP, NOON.instant(), 2));
      assertThat(vault.damaged()).isEmpty();
    }
  }

  @Test
  void file_ofAnyVault_showsNeitherSecretsNorNames() throws Exception {
    try (Vault vault = Vaults.create(file)) {
      vault.put("bedroom camera", SecretKind.DEVICE_TOKEN, LAMP, token("0123456789abcdef"));
      vault.save();
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("bedroom")
        .doesNotContain("0123456789abcdef")
        .doesNotContain("yeelink");
  }

  @Test
  void file_ofAnyVault_isTheOwnersAloneAndWithoutLeftovers() throws Exception {
    try (Vault vault = Vaults.create(file)) {
      vault.save();
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void open_otherPassphrase_isWrongKey() throws Exception {
    Vaults.create(file).close();

    fails(() -> Vault.open(file, passphrase("open sesam"), RANDOM, NOON), Reason.WRONG_KEY);
  }

  @Test
  void create_fileIsThere_leavesIt() throws Exception {
    Files.writeString(file, "my notes");

    fails(() -> Vaults.create(file), Reason.EXISTS);
    assertThat(file).hasContent("my notes");
  }

  @Test
  void open_keyFile_opensItsVaultAlone() throws Exception {
    Path key = folder.resolve("key");
    Path other = folder.resolve("other");
    KeyFiles.create(key, RANDOM);
    KeyFiles.create(other, RANDOM);
    Vault.create(file, new KeyFile(key), RANDOM, NOON).close();

    Vault.open(file, new KeyFile(key), RANDOM, NOON).close();
    fails(() -> Vault.open(file, new KeyFile(other), RANDOM, NOON), Reason.WRONG_KEY);
    fails(() -> Vaults.open(file), Reason.WRONG_KEY);
  }

  @Test
  void open_keyFileOfEverybody_isRefused() throws Exception {
    Path key = folder.resolve("key");
    KeyFiles.create(key, RANDOM);
    Vault.create(file, new KeyFile(key), RANDOM, NOON).close();
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));

    fails(() -> Vault.open(file, new KeyFile(key), RANDOM, NOON), Reason.BAD_KEY_FILE);
  }

  @Test
  void create_keyFileOfOtherLength_isRefusedAndLeavesNothing() throws Exception {
    Path key = folder.resolve("key");
    Files.createFile(
        key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(key, new byte[31]);

    fails(() -> Vault.create(file, new KeyFile(key), RANDOM, NOON), Reason.BAD_KEY_FILE);
    assertThat(file).doesNotExist();
  }

  @Test
  void changeKey_otherPassphrase_keepsSecretsAndDigests() throws Exception {
    String digest;
    try (Vault vault = Vaults.create(file);
        KeyedDigest before = vault.digest()) {
      vault.put("lamp", SecretKind.DEVICE_TOKEN, LAMP, token("t"));
      digest = before.of(token("t"));
      vault.changeKey(passphrase("new"));
      vault.save();
    }
    fails(() -> Vaults.open(file), Reason.WRONG_KEY);
    try (Vault vault = Vault.open(file, passphrase("new"), RANDOM, NOON);
        KeyedDigest after = vault.digest()) {
      assertThat(vault.reveal("lamp")).isEqualTo(token("t"));
      assertThat(after.of(token("t"))).isEqualTo(digest);
    }
  }

  @Test
  void rekey_samePassphrase_changesTheDigests() throws Exception {
    try (Vault vault = Vaults.create(file)) {
      String before = vault.digest().of(token("t"));
      vault.rekey(passphrase("open sesame"));

      assertThat(vault.digest().of(token("t"))).isNotEqualTo(before);
    }
  }

  @Test
  void save_changedByAnother_isRefused() throws Exception {
    Vault mine = Vaults.create(file);
    Vault theirs = Vaults.open(file);
    theirs.put("lamp", SecretKind.DEVICE_TOKEN, LAMP, token("t"));
    theirs.save();

    fails(mine::save, Reason.CHANGED);
    assertThat(Vaults.open(file).entries()).hasSize(1);
  }

  @Test
  void forget_name_isGoneAfterSaving() throws Exception {
    try (Vault vault = Vaults.create(file)) {
      vault.put("lamp", SecretKind.DEVICE_TOKEN, LAMP, token("t"));
      vault.save();

      assertThat(vault.forget("lamp")).isTrue();
      assertThat(vault.forget("lamp")).isFalse();
      vault.save();
    }
    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.entries()).isEmpty();
      fails(() -> vault.reveal("lamp"), Reason.UNKNOWN_NAME);
    }
  }

  @Test
  void put_tooLong_isRefused() throws Exception {
    try (Vault vault = Vaults.create(file)) {
      Secret huge = Secret.takeOver(new byte[Vault.LONGEST_SECRET + 1]);

      fails(() -> vault.put("x", SecretKind.OTHER, LAMP, huge), Reason.TOO_LARGE);
    }
  }

  private interface Act {
    void run() throws VaultException, IOException;
  }

  private static void fails(Act act, Reason reason) {
    assertThatThrownBy(act::run)
        .isInstanceOf(VaultException.class)
        .extracting(e -> ((VaultException) e).reason())
        .isEqualTo(reason);
  }
}
