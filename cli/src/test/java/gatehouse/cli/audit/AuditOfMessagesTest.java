// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message among the evidence: its links are judged, and lead into accounts and phones. */
class AuditOfMessagesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeHome() throws IOException {
    Path accounts = Path.of(System.getProperty("gatehouse.root"), "examples", "accounts");
    Files.copy(accounts.resolve("devices.json"), folder.resolve("devices.json"));
    Files.copy(accounts.resolve("passwords.csv"), folder.resolve("passwords.csv"));
    Files.writeString(
        folder.resolve("chat.txt"),
        """
        Mum: look at https://www.mi.com/phones
        Service: your account is locked, https://mi-account-verify.com/login
        """);
  }

  @Test
  void audit_ofAChat_findsTheDangerousLinkAndKeepsNoneOfTheRest() {
    Run run = Run.in(folder, "audit", ".", "--full");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "Links", "https[:]//mi-account-verify[.]com/login poses as Xiaomi, where Mi account is")
        .doesNotContain("mi.com/phones", "Mum");
  }

  @Test
  void paths_ofACaller_goByTheLinkToTheLock() {
    Run run = Run.in(folder, "paths", ".", "--from", "phishing caller", "--to", "lock-opened");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "1. Somebody signs in on the false page of https[:]//mi-account-verify[.]com/login, and"
                + " gives the password of Mi account away.",
            "They open Front lock.");
  }

  @Test
  void why_aLinkAfterAnAccount_tellsTheLineOfTheChat() {
    Run run = Run.in(folder, "why", "link-after-account", ".");

    assertThat(run.out()).contains("chat.txt, line 2");
  }

  @Test
  void audit_inChinese_saysItInChinese() {
    Run run = Run.in(folder, "audit", ".", "--full", "--lang", "zh");

    assertThat(run.out()).contains("链接", "冒充Xiaomi");
  }
}
