// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.path;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The example of a home with accounts: a list of devices from the cloud, and what a browser saved.
 * The Mi account controls three cameras and a lock; its password is used on four sites; it has no
 * second step, and neither has the mail by which it is recovered.
 */
class AccountPathTest {
  private static final String PASSWORD = "Sunflower!77";

  private final Path folder = Path.of(System.getProperty("gatehouse.root"), "examples", "accounts");

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

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("They watch through Crib camera.")
        .contains("In the same way they get what Yard camera sees and what Door camera sees.")
        .doesNotContain("They watch through Yard camera.");
    assertThat(Run.in(folder, "paths", ".", "--from", "Google", "--full").out())
        .contains("They watch through Yard camera.");
  }

  @Test
  void paths_ofEverybody_tellFirstWhoGetsWhatMattersMost() {
    String told = Run.in(folder, "paths", ".").out();

    assertThat(told.indexOf("Front lock, opened"))
        .isLessThan(told.indexOf("what Xiaomi learns of your home"));
    assertThat(told).contains("as things are:").contains("As above. Then:");
  }

  @Test
  void page_ofFiles_tellsWhoCouldGetWhatAndHow() {
    assertThat(Run.in(folder, "audit", ".", "--format", "html").out())
        .containsSubsequence(
            ">Who could get what, and how</h2>",
            "<summary>A caller with a phishing link: ",
            "They open ",
            "<summary>Somebody on the internet: ",
            "is used in other places too",
            "<summary>The maker of a device: ");
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
