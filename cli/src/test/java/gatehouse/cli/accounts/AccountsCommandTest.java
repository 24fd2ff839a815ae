// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsCommandTest {
  private static final String PASSWORD = "Sunflower!77";
  private static final Path FIXTURES =
      Path.of(
          System.getProperty("gatehouse.root"),
          "evidence/accounts/src/test/resources/gatehouse/evidence/accounts/fixtures");

  @TempDir private Path folder;

  @BeforeEach
  void export() throws IOException {
    Files.writeString(
        folder.resolve("p.csv"),
        """
        name,url,username,password,note
        Mi account,https://account.xiaomi.com/,sam.sample@gmail.com,%1$s,
        Shop,https://shop.example/,sam,%1$s,
        Bank,https://bank.co.in/,sam,sam12345,
        Google,https://accounts.google.com/,sam.sample@gmail.com,quiet-Tulip-Harbour-29-canoe,
        """
            .formatted(PASSWORD));
  }

  @Test
  void accounts_ofABrowser_sayWhatToDoFirst() {
    Run run = Run.in(folder, "accounts", "p.csv");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "4 accounts; something is wrong with 4.",
            "1. Mi account (xiaomi.com)",
            "also that of 1 more: Shop (shop.example)",
            "Who reads the mail of Google",
            "Not looked at: Whether these passwords")
        .doesNotContain(PASSWORD, "sam.sample", "{");
  }

  @Test
  void accounts_inChinese_tellTheSame() {
    assertThat(Run.in(folder, "accounts", "p.csv", "--lang", "zh").out())
        .contains("共 4 个账号，其中 4 个有问题。", "另有 1 个账号用同一个密码", "没有提供泄露密码清单")
        .doesNotContain("{");
  }

  @Test
  void accounts_asJson_areALineEach() {
    Run run = Run.in(folder, "accounts", "--json", "p.csv");

    assertThat(run.out().lines()).hasSize(5).allMatch(line -> line.startsWith("{"));
    assertThat(run.out())
        .contains("\"service\":\"xiaomi.com\"", "\"worries\":[\"reused\"", "not_examined")
        .doesNotContain(PASSWORD, "sam.sample");
  }

  @Test
  void accounts_withAFilterAndItsList_areExact() throws Exception {
    list("list.txt", PASSWORD, "other");
    Run built = Run.in(folder, "accounts", "build-filter", "list.txt", "--output", "f");
    assertThat(built.out()).as(built.err()).contains("f knows 2 leaked passwords");

    assertThat(Run.in(folder, "accounts", "p.csv", "--leaks", "f").out())
        .contains("Its password is probably in the list")
        .doesNotContain("Not looked at");
    assertThat(Run.in(folder, "accounts", "p.csv", "--leaks", "f", "--corpus", "list.txt").out())
        .contains("Its password is in the list of leaked passwords");
  }

  @Test
  void accounts_encrypted_openWithTheirPassphrase() throws IOException {
    Path passphrase = Files.writeString(folder.resolve("pass"), "invented horse 4711\n");
    Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-------"));
    Path database = FIXTURES.resolve("kdbx4-argon2d-aes.kdbx");

    Run run = Run.in(folder, "accounts", database, "--passphrase-file", "pass");
    assertThat(run.out()).as(run.err()).contains("3 accounts").doesNotContain(PASSWORD);

    Run closed = Run.in(folder, "accounts", database);
    assertThat(closed.code()).isEqualTo(3);
    assertThat(closed.err()).contains("give its passphrase");
  }

  @Test
  void audit_ofAnEncryptedExport_saysWhatIsMissing() throws IOException {
    Files.delete(folder.resolve("p.csv"));
    Files.copy(FIXTURES.resolve("bitwarden-pbkdf2.json"), folder.resolve("b.json"));

    Run run = Run.in(folder, "audit", ".", "--format", "json");
    assertThat(run.out()).contains("it is encrypted; give its passphrase");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void accounts_ofNothing_endWithFour() throws IOException {
    Files.writeString(folder.resolve("e.csv"), "name,url,username,password\n");

    assertThat(Run.in(folder, "accounts", "e.csv").code()).isEqualTo(4);
    assertThat(Run.in(folder, "accounts").code()).isEqualTo(2);
    assertThat(Run.in(folder, "accounts", "p.csv", "--leaks", "none").code()).isEqualTo(5);
    assertThat(Run.in(folder, "accounts", "build-filter", "none").code()).isEqualTo(2);
    assertThat(
            Run.in(folder, "accounts", "p.csv", "--online", "--range-server", "http://a.b/").code())
        .isEqualTo(2);
  }

  @Test
  void words_ofEachLanguage_areComplete() {
    for (Language language : Language.values()) {
      AccountsWords words = AccountsWords.in(language);
      for (Worry worry : Worry.values()) {
        assertThat(words.say("worry." + worry.key())).isNotBlank();
        assertThat(words.say("advice." + worry.key())).isNotBlank();
      }
      for (String judged : List.of("good", "short secret", "few digits", "unknown kind")) {
        assertThat(words.say("codes." + AccountsPage.word(judged), Map.of())).isNotBlank();
      }
    }
  }

  private void list(String name, String... passwords) throws IOException, NoSuchAlgorithmException {
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    StringBuilder lines = new StringBuilder();
    Arrays.stream(passwords)
        .map(
            p ->
                HexFormat.of()
                    .withUpperCase()
                    .formatHex(sha1.digest(p.getBytes(StandardCharsets.UTF_8))))
        .sorted()
        .forEach(hash -> lines.append(hash).append(":2\n"));
    Files.writeString(folder.resolve(name), lines);
  }
}
