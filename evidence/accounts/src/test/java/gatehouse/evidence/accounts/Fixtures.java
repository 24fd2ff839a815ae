// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Exports of invented logins; {@code fixtures/make.py} says how other programs made them. */
final class Fixtures {
  static final List<String> ALL =
      List.of(
          "bitwarden.json",
          "bitwarden-pbkdf2.json",
          "bitwarden-argon2id.json",
          "bitwarden.csv",
          "chrome.csv",
          "firefox.csv",
          "safari.csv",
          "lastpass.csv",
          "onepassword.1pux",
          "onepassword.csv",
          "keepassxc.csv",
          "keepassxc.kdbx",
          "kdbx31-aeskdf-aes.kdbx",
          "kdbx4-argon2d-aes.kdbx",
          "kdbx4-argon2id-chacha20.kdbx",
          "kdbx4-aeskdf-twofish.kdbx");

  /** Enough for all of them but the one of keepassxc-cli, little enough for hostile ones. */
  static final Costs CHEAP = new Costs(10_000, 10_000, 16 << 10, 32 << 10);

  private Fixtures() {}

  static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream("fixtures/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What opens an export of that name. */
  static ExportKey key(String name) {
    Optional<Secret> file =
        name.contains("twofish")
            ? Optional.of(Secret.takeOver(bytes("kdbx4-aeskdf-twofish.keyx")))
            : Optional.empty();
    return new ExportKey(passphrase("invented horse 4711"), file);
  }

  static Optional<Secret> passphrase(String text) {
    return Optional.of(Secret.ofText(text.toCharArray()));
  }
}
