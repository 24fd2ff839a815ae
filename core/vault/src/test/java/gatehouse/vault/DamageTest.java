// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static gatehouse.vault.Vaults.LAMP;
import static gatehouse.vault.Vaults.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.vault.VaultException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
  @TempDir Path folder;
  private Path file = Path.of("");
  private byte[] whole = new byte[0];

  @BeforeEach
  void make() throws Exception {
    file = folder.resolve("home.vault");
    try (Vault vault = Vaults.create(file)) {
      vault.put("fan", SecretKind.DEVICE_TOKEN, LAMP, token("fan's token"));
      vault.put("lamp", SecretKind.DEVICE_TOKEN, LAMP, token("lamp's token"));
      vault.save();
    }
    whole = Files.readAllBytes(file);
  }

  @Test
  void open_headerBitFlipped_isDamagedAndNotAWrongKey() throws Exception {
    for (int at = 8; at < Header.BYTES; at++) {
      assertThat(reasonWith(flipped(at)))
          .as("byte %d", at)
          .isIn(Reason.DAMAGED, Reason.NEWER_FORMAT);
    }
    assertThat(reasonWith(flipped(0))).isEqualTo(Reason.NOT_A_VAULT);
  }

  @Test
  void open_indexBitFlipped_isDamaged() throws Exception {
    assertThat(reasonWith(flipped(Header.BYTES + 20))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void open_cutInHeaderOrIndex_isDamaged() throws Exception {
    int index = SealedFile.parse(whole).blocks().getFirst().length;
    for (int length = 8; length < Header.BYTES + Integer.BYTES + index; length++) {
      assertThat(reasonWith(Arrays.copyOf(whole, length)))
          .as("length %d", length)
          .isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void open_cutInASecret_losesThatOneOnly() throws Exception {
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));

    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.damaged()).containsExactly("lamp");
      assertThat(vault.reveal("fan")).isEqualTo(token("fan's token"));
      assertThatThrownBy(() -> vault.reveal("lamp")).hasMessageContaining("'lamp' is damaged");
    }
  }

  @Test
  void save_oneDamaged_keepsTheOthersAndTheGap() throws Exception {
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    try (Vault vault = Vaults.open(file)) {
      vault.put("plug", SecretKind.DEVICE_TOKEN, LAMP, token("plug's token"));
      vault.save();
    }
    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.damaged()).containsExactly("lamp");
      assertThat(vault.reveal("fan")).isEqualTo(token("fan's token"));
      assertThat(vault.reveal("plug")).isEqualTo(token("plug's token"));
    }
  }

  @Test
  void open_secretsSwapped_opensNeither() throws Exception {
    SealedFile sealed = SealedFile.parse(whole);
    List<byte[]> swapped = new ArrayList<>(sealed.blocks());
    java.util.Collections.swap(swapped, 1, 2);
    Files.write(file, new SealedFile(sealed.header(), swapped).encode());

    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.damaged()).containsExactly("fan", "lamp");
    }
  }

  @Test
  void open_olderSealingPutBack_doesNotOpen() throws Exception {
    try (Vault vault = Vaults.open(file)) {
      vault.put("lamp", SecretKind.DEVICE_TOKEN, LAMP, token("its next token"));
      vault.save();
    }
    SealedFile now = SealedFile.parse(Files.readAllBytes(file));
    List<byte[]> blocks = new ArrayList<>(now.blocks());
    blocks.set(2, SealedFile.parse(whole).blocks().get(2));
    Files.write(file, new SealedFile(now.header(), blocks).encode());

    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.damaged()).containsExactly("lamp");
    }
  }

  @Test
  void open_blockOfAnotherVault_doesNotOpen() throws Exception {
    Path other = folder.resolve("other.vault");
    try (Vault vault = Vaults.create(other)) {
      vault.put("fan", SecretKind.DEVICE_TOKEN, LAMP, token("another token"));
      vault.save();
    }
    SealedFile mine = SealedFile.parse(whole);
    List<byte[]> blocks = new ArrayList<>(mine.blocks());
    blocks.set(1, SealedFile.parse(Files.readAllBytes(other)).blocks().get(1));
    Files.write(file, new SealedFile(mine.header(), blocks).encode());

    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.damaged()).containsExactly("fan");
    }
  }

  @Test
  void open_somethingElse_isNotAVault() throws Exception {
    assertThat(reasonWith("hello".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isEqualTo(Reason.NOT_A_VAULT);
  }

  private byte[] flipped(int at) {
    byte[] bytes = whole.clone();
    bytes[at] ^= 1;
    return bytes;
  }

  private Reason reasonWith(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (Vault vault = Vaults.open(file)) {
      throw new AssertionError("it opened, with " + vault.entries());
    } catch (VaultException e) {
      return e.reason();
    }
  }
}
