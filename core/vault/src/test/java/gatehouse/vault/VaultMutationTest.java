// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
    assertThatCode(() -> run(300)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void vault_mutatedOften_endsTyped() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private void run(int times) throws IOException {
    SplittableRandom random = new SplittableRandom(times);
    byte[] index =
        new Index(7, Vaults.token("k".repeat(Index.DIGEST_KEY_BYTES)), entries()).encode();
    for (int i = 0; i < times; i++) {
      VaultFuzz.file(mutated(whole, random));
      VaultFuzz.index(mutated(index, random));
      open(mutated(whole, random));
    }
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

  private static byte[] mutated(byte[] good, SplittableRandom random) {
    byte[] bytes = good.clone();
    for (int change = random.nextInt(3); change >= 0 && bytes.length > 0; change--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        default -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(9));
      }
    }
    return bytes;
  }
}
