// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCommandTest {
  private static final String TOKEN = "0badcafe0badcafe0badcafe0badcafe";
  private static final String LIST =
      """
      Devices found for server "de" @ home "1":
         ---------
         NAME:     Lamp
         ID:       123456789
         IP:       192.0.2.4
         TOKEN:    %s
         MODEL:    yeelink.light.lamp1
         ---------
      """
          .formatted(TOKEN);

  @TempDir Path folder;

  @BeforeEach
  void place() throws IOException {
    secret("pass", "correct horse battery staple\n");
    Files.writeString(folder.resolve("tokens.txt"), LIST);
  }

  private void secret(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private Run vault(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "vault";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--vault";
    all[words.length + 2] = "v";
    return Run.with(Map.of("GATEHOUSE_PASSPHRASE_FILE", "pass"), folder, all);
  }

  @Test
  void add_tokenList_sealsItsKeysAndTellsNone() throws IOException {
    assertThat(vault("create").code()).isZero();
    Run added = vault("add", "tokens.txt");
    Run listed = vault("list");

    assertThat(added.out()).startsWith("Sealed 1 keys; the list names 1 devices.\n");
    assertThat(listed.out())
        .startsWith(
            "device token of 123456789  192.0.2.4, 123456789, yeelink.light.lamp1, Lamp  sealed"
                + " 2026-11-01\n");
    assertThat(added.out() + added.err() + listed.out() + listed.err()).doesNotContain(TOKEN);
    assertThat(Files.readString(folder.resolve("v"), StandardCharsets.ISO_8859_1))
        .doesNotContain(TOKEN)
        .doesNotContain("Lamp");
  }

  @Test
  void add_somethingElse_isUsageErrorAndChangesNothing() throws IOException {
    vault("create");
    byte[] before = Files.readAllBytes(folder.resolve("v"));
    Run run = vault("add", "pass");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no list of devices");
    assertThat(folder.resolve("v")).hasBinaryContent(before);
  }

  @Test
  void add_cutList_sealsTheRestAndIsPartial() throws IOException {
    vault("create");
    Files.writeString(
        folder.resolve("cut.json"),
        "[{\"did\":\"1\",\"model\":\"a.b.c\",\"localip\":\"192.0.2.1\",\"token\":\"%s\"},{"
            .formatted(TOKEN));
    Run run = vault("add", "cut.json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("Sealed 1 keys");
    assertThat(run.err()).contains("it breaks in line 1").doesNotContain(TOKEN);
  }

  @Test
  void forget_name_isGone() {
    vault("create");
    vault("add", "tokens.txt");

    assertThat(vault("forget", "device token of 123456789").code()).isZero();
    assertThat(vault("forget", "device token of 123456789").code()).isEqualTo(2);
    assertThat(vault("list").out()).startsWith("0 keys in ");
  }

  @Test
  void changePassphrase_toAKeyFile_opensWithThatAlone() {
    vault("create");
    vault("add", "tokens.txt");

    assertThat(vault("change-passphrase", "--new-key-file", "key").code()).isZero();
    assertThat(vault("list").err()).contains("key file");
    assertThat(vault("list", "--key-file", "key").out()).contains("1 keys");
  }

  @Test
  void list_wrongPassphrase_isUsageError() throws IOException {
    vault("create");
    secret("pass", "another\n");
    Run run = vault("list");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("gatehouse: the passphrase is not the one of this vault\n");
  }

  @Test
  void list_damagedKey_saysWhichAndIsPartial() throws IOException {
    vault("create");
    vault("add", "tokens.txt");
    byte[] bytes = Files.readAllBytes(folder.resolve("v"));
    bytes[bytes.length - 1] ^= 1;
    Files.write(folder.resolve("v"), bytes);
    Run run = vault("list");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("DAMAGED");
  }

  @Test
  void create_weakPassphrase_isToldAndTaken() throws IOException {
    secret("pass", "iloveyou1\n");
    Run run = vault("create");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("this passphrase is trivial").doesNotContain("iloveyou");
  }

  @Test
  void create_again_leavesTheFirst() {
    vault("create");
    Run run = vault("create");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("already");
  }

  @Test
  void open_passphraseFileOfEverybody_isRefused() throws IOException {
    vault("create");
    Files.setPosixFilePermissions(
        folder.resolve("pass"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(vault("list").err()).contains("chmod 600");
  }

  @Test
  void export_any_isRefused() {
    vault("create");

    assertThat(vault("export").code()).isEqualTo(2);
    assertThat(vault("export").err()).contains("gives no key out");
  }

  @Test
  void run_nobodyToAskOrNoSuchAction_isUsageError() {
    assertThat(Run.in(folder, "vault", "create", "--vault", "v").err())
        .contains("--passphrase-file");
    assertThat(vault("open").err()).contains("knows no 'open'");
    assertThat(vault("add").err()).contains("needs to know what");
    assertThat(vault("list").err()).contains("there is no vault");
  }
}
