// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A home out of files: a list of devices from the cloud, and what a browser saved. The Mi account
 * controls three cameras and a lock; its password is used on four sites; it has no second step, and
 * neither has the mail by which it is recovered.
 */
class AccountPathTest {
  private static final String PASSWORD = "Sunflower!77";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    StringBuilder devices = new StringBuilder();
    for (String thing : new String[] {"camera Door", "camera Yard", "camera Crib", "lock Front"}) {
      String[] words = thing.split(" ", -1);
      devices
          .append(devices.isEmpty() ? "" : ",")
          .append(
              "{\"did\":\"%d\",\"name\":\"%s %s\",\"model\":\"%s\",\"token\":\"%s\"}"
                  .formatted(
                      7000 + devices.length(),
                      words[1],
                      words[0],
                      words[0].equals("lock") ? "lumi.lock.acn02" : "chuangmi.camera.ip029a02",
                      "0badcafe".repeat(4)));
    }
    Files.writeString(
        folder.resolve("devices.json"),
        "[{\"server\":\"de\",\"homes\":[{\"home_id\":1,\"home_owner\":2,\"devices\":[%s]}]}]"
            .formatted(devices));
    Files.writeString(
        folder.resolve("passwords.csv"),
        """
        name,url,username,password,note
        Mi account,https://account.xiaomi.com/,sam.sample@gmail.com,%1$s,
        Shop,https://shop.example.com/,sam,%1$s,
        Forum,https://forum.example.org/,sam,%1$s,
        Pizza,https://pizza.example.net/,sam.sample@gmail.com,%1$s,
        Club,https://club.example/,sam,%1$s,
        Google,https://accounts.google.com/,sam.sample@gmail.com,quiet-Tulip-Harbour-29-canoe,
        """
            .formatted(PASSWORD));
  }

  @Test
  void paths_fromTheInternet_goThroughTheMiAccount() {
    Run run = Run.in(folder, "paths", ".", "--from", "internet");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "1. The password of Mi account is used in other places too (4 in all). One of them"
                + " loses it, and then it is tried everywhere. 2. Mi account asks for nothing but"
                + " the password, so they sign in. 3. With Mi account they command Front lock. 4."
                + " They open Front lock.")
        .doesNotContain(PASSWORD)
        .doesNotContain("sam.sample");
  }

  @Test
  void paths_fromTheMailbox_recoverTheMiAccount() {
    Run run = Run.in(folder, "paths", ".", "--from", "Google", "--to", "camera-seen");

    assertThat(run.out()).contains("Mi account").contains("They watch through Yard camera.");
  }

  @Test
  void audit_ofFiles_keepsNothingOfTheExport() {
    Run run = Run.in(folder, "audit", ".", "--format", "json");

    assertThat(run.out())
        .contains("\"password export\"", "no list of leaked")
        .doesNotContain(PASSWORD)
        .doesNotContain("sam.sample");
  }
}
