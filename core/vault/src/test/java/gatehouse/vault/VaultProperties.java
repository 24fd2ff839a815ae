// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VaultProperties {
  @Property(tries = 100)
  void vault_anySecrets_comeBackUnderTheirNames(@ForAll("secrets") Map<String, byte[]> secrets)
      throws Exception {
    Path folder = Files.createTempDirectory("vault");
    Path file = folder.resolve("v");
    try (Vault vault = Vaults.create(file)) {
      for (var secret : secrets.entrySet()) {
        SortedMap<String, String> marks = new TreeMap<>(Map.of("name", secret.getKey()));
        vault.put(secret.getKey(), SecretKind.OTHER, marks, Secret.copyOf(secret.getValue()));
      }
      vault.save();
    }
    try (Vault vault = Vaults.open(file)) {
      assertThat(vault.entries()).hasSameSizeAs(secrets.keySet());
      for (Entry entry : vault.entries()) {
        assertThat(entry.marks()).containsEntry("name", entry.name());
        assertThat(vault.reveal(entry.name()))
            .isEqualTo(Secret.copyOf(secrets.getOrDefault(entry.name(), new byte[0])));
      }
    }
    Files.delete(file);
    Files.delete(folder);
  }

  @Property(tries = 200)
  void sealing_sameSecretTwice_neverLooksTheSame(@ForAll byte[] plain) {
    byte[] key = new byte[Argon2id.KEY_BYTES];
    byte[] one = AesGcm.seal(key, nonce(), new byte[0], plain);
    byte[] two = AesGcm.seal(key, nonce(), new byte[0], plain);

    assertThat(one).isNotEqualTo(two);
    assertThat(AesGcm.open(key, new byte[0], one)).contains(plain);
  }

  private static byte[] nonce() {
    byte[] nonce = new byte[AesGcm.NONCE_BYTES];
    Vaults.RANDOM.nextBytes(nonce);
    return nonce;
  }

  @Provide
  Arbitrary<Map<String, byte[]>> secrets() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .ofMinLength(1)
            .ofMaxLength(40)
            .alpha()
            .numeric()
            .withChars(' ', '灯', 'é');
    return Arbitraries.maps(
            names.filter(name -> !name.isBlank()),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(300))
        .ofMaxSize(12);
  }
}
