// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.export.Login;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same invented logins out of the exports of every program. */
class ExportReaderTest {
  private static final Set<String> WITH_CODES =
      Set.of(
          "bitwarden.json",
          "bitwarden-pbkdf2.json",
          "bitwarden-argon2id.json",
          "bitwarden.csv",
          "safari.csv",
          "onepassword.1pux",
          "onepassword.csv",
          "kdbx31-aeskdf-aes.kdbx",
          "kdbx4-argon2d-aes.kdbx",
          "kdbx4-argon2id-chacha20.kdbx",
          "kdbx4-aeskdf-twofish.kdbx");

  @TempDir Path folder;

  static Stream<String> names() {
    return Fixtures.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void export_ofEachProgram_tellsTheSameLogins(String name) throws IOException, ExportException {
    Path file = Files.write(folder.resolve("something"), Fixtures.bytes(name));

    assertThat(ExportReader.recognise(file)).isTrue();
    try (ExportKey key = Fixtures.key(name);
        Export export = ExportReader.read(file, key, Costs.USUAL)) {
      assertThat(export.logins())
          .extracting(Login::user)
          .containsExactly("sam.sample@gmail.com", "sam.sample@gmail.com", "sam");
      assertThat(export.logins())
          .extracting(login -> login.sites().getFirst())
          .containsExactly(
              "https://account.xiaomi.com/",
              "https://accounts.google.com/",
              "https://forum.example.org/");
      assertThat(export.logins())
          .extracting(login -> text(login.password()))
          .containsExactly(
              "Sunflower!77", "quiet-Tulip-Harbour-29-canoe", "päss\uD83D\uDD11<&>\",\\");
      assertThat(text(export.logins().get(1).oneTime()))
          .isEqualTo(
              WITH_CODES.contains(name)
                  ? "otpauth://totp/Google:sam?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Google"
                  : "");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bitwarden.json, 2021-05-06, 2019-03-04",
    "firefox.csv, 2021-05-06, 2021-05-06",
    "onepassword.1pux, 2021-05-06, 2019-03-04",
    "kdbx31-aeskdf-aes.kdbx, 2021-05-06, 2021-05-06"
  })
  void age_ofAPassword_isThatOfItsLastChange(String name, LocalDate changed, LocalDate made)
      throws ExportException {
    try (ExportKey key = Fixtures.key(name);
        Export export = ExportReader.read(Fixtures.bytes(name), key, Costs.USUAL)) {
      assertThat(export.logins().getFirst().changed()).contains(changed);
      assertThat(export.logins().getLast().changed()).contains(made);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bitwarden-pbkdf2.json",
    "bitwarden-argon2id.json",
    "kdbx31-aeskdf-aes.kdbx",
    "kdbx4-argon2d-aes.kdbx",
    "kdbx4-argon2id-chacha20.kdbx",
    "kdbx4-aeskdf-twofish.kdbx"
  })
  void encrypted_withoutItsPassphrase_saysWhatIsNeeded(String name) {
    byte[] bytes = Fixtures.bytes(name);

    assertReason(bytes, ExportKey.none(), Costs.USUAL, Reason.NEEDS_PASSPHRASE);
    ExportKey wrong = new ExportKey(Fixtures.passphrase("another"), Optional.empty());
    assertReason(bytes, wrong, Costs.USUAL, Reason.WRONG_PASSPHRASE);
    assertReason(bytes, Fixtures.key(name), new Costs(1, 1, 1, 1), Reason.TOO_COSTLY);
  }

  @Test
  void encrypted_underTheKeyOfTheAccount_saysHowToExport() {
    assertThatThrownBy(
            () ->
                ExportReader.read(
                    Fixtures.bytes("bitwarden-account-key.json"), ExportKey.none(), Costs.USUAL))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("password protected");
  }

  @Test
  void entries_thrownAway_areNotTold() throws ExportException {
    String name = "kdbx4-argon2d-aes.kdbx";
    try (Export export = ExportReader.read(Fixtures.bytes(name), Fixtures.key(name), Costs.USUAL)) {
      assertThat(export.logins()).extracting(Login::title).doesNotContain("Thrown away");
    }
  }

  @Test
  void database_changedByOneBit_isDamaged() {
    byte[] bytes = Fixtures.bytes("kdbx4-argon2d-aes.kdbx");
    bytes[bytes.length - 100] ^= 1;

    assertReason(bytes, Fixtures.key(""), Costs.USUAL, Reason.DAMAGED);
  }

  @Test
  void secrets_afterClosing_areGone() throws ExportException {
    Export export = ExportReader.read(Fixtures.bytes("chrome.csv"), ExportKey.none(), Costs.USUAL);
    export.close();

    Secret password = export.logins().getFirst().password().orElseThrow();
    assertThatThrownBy(password::length).isInstanceOf(IllegalStateException.class);
    assertThat(export).asString().doesNotContain("Sunflower");
  }

  @Test
  void files_ofOtherKinds_areNotRecognised() throws IOException {
    for (String text :
        List.of("", "{", "[{\"did\":\"1\"}]", "name,url\n", "{\"server\":1}", "PK\u0003\u0004x")) {
      assertThat(ExportReader.recognise(Files.writeString(folder.resolve("other"), text)))
          .as(text)
          .isFalse();
    }
    assertThat(ExportReader.recognise(folder)).isFalse();
  }

  private static void assertReason(byte[] bytes, ExportKey key, Costs costs, Reason reason) {
    assertThatThrownBy(() -> ExportReader.read(bytes, key, costs))
        .isInstanceOfSatisfying(
            ExportException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static String text(Optional<Secret> secret) {
    return secret.map(s -> s.readText(String::new)).orElse("");
  }
}
