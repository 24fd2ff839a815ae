// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultMutationTest {
  @TempDir Path folder;
  private Path file = Path.of("");
  private byte[] whole = new byte[0];

  @BeforeEach
  void make() throws Exception {
    file = folder.resolve("v");
    try (Vault vault = Vaults.create(file)) {
      for (String name : List.of("fan", "lamp", "plug")) {
        vault.put(name, SecretKind.DEVICE_TOKEN, Vaults.LAMP, Vaults.token(name));
      }
      vault.save();
    }
    whole = Files.readAllBytes(file);
  }

  @Test
  void vault_mutated_endsTyped() {
    assertThatCode(() -> run(Mutations.BRIEF)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void vault_mutatedOften_endsTyped() {
    assertThatCode(() -> run(Mutations.LONG)).doesNotThrowAnyException();
  }

  private void run(int times) throws Exception {
    byte[] index =
        new Index(7, Vaults.token("k".repeat(Index.DIGEST_KEY_BYTES)), entries()).encode();
    Mutations.of(whole).run(times, VaultFuzz::file);
    Mutations.of(index).run(times, VaultFuzz::index);
    Mutations.of(whole).run(times, this::open);
  }

  private List<Entry> entries() {
    return List.of(
        new Entry("fan", SecretKind.BLE_KEY, Vaults.LAMP, Vaults.NOON.instant(), 1),
        new Entry("灯", SecretKind.OTHER, Vaults.LAMP, Vaults.NOON.instant(), 2));
  }

  /** What still opens tells the truth. */
  private void open(byte[] data) throws IOException {
    Files.write(file, data);
    try (Vault vault = Vaults.open(file)) {
      List<String> damaged = vault.damaged();
      for (Entry entry : vault.entries()) {
        if (!damaged.contains(entry.name())) {
          assertThat(vault.reveal(entry.name())).isEqualTo(Vaults.token(entry.name()));
        }
      }
    } catch (VaultException e) {
      assertThat(e).message().isNotBlank();
    }
  }
}
