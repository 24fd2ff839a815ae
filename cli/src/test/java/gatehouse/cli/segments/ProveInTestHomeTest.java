// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof by messages in a home of network namespaces. */
class ProveInTestHomeTest {
  private static final String PREFIX = "gs";

  @AfterEach
  void takeDown() throws IOException, InterruptedException {
    home("down");
  }

  @Test
  void prove_splitHome_showsThatDevicesAreHeldBack(@TempDir Path folder)
      throws IOException, InterruptedException {
    up();

    Run run = prove(folder, "devices=ns:gs-plug/eth0");

    assertThat(run.out())
        .contains("192.168.31.0/24 reaches 192.168.33.0/24: a message arrived")
        .contains("192.168.33.0/24 does not reach 192.168.31.0/24: a message was held back");
    assertThat(run.err()).contains("sending small messages");
  }

  @Test
  void prove_flatHome_findsTheHolesInIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    up("--flat");

    Run run = prove(folder, "guests=ns:gs-guest/eth0");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("wall-broken", "router-page-reached");
  }

  @Test
  void prove_bouncingRouter_showsThatIsolationIsBypassed(@TempDir Path folder)
      throws IOException, InterruptedException {
    up("--bounce");

    Run run = proveGuests(folder);

    assertThat(run.out()).contains("isolation-bypassed");
  }

  @Test
  void prove_isolatedGuests_areNotSaidToBeBypassed(@TempDir Path folder)
      throws IOException, InterruptedException {
    up();

    Run run = proveGuests(folder);

    assertThat(run.out())
        .contains("192.168.32.0/24 does not reach itself")
        .doesNotContain("isolation-bypassed")
        .doesNotContain("isolation-missing");
  }

  @Test
  void prove_overSsh_isShownByASecondMachine(@TempDir Path folder)
      throws IOException, InterruptedException {
    for (String program : List.of("/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen")) {
      assumeTrue(Files.isExecutable(Path.of(program)), "needs " + program);
    }
    up();
    try (SecondMachine machine = SecondMachine.bySsh(folder, PREFIX + "-guest", "192.168.32.10")) {
      assertThat(machine.proveFrom(PREFIX + "-laptop", "guests=ssh:second/eth0"))
          .contains("192.168.31.0/24 reaches 192.168.32.0/24: a message arrived")
          .contains("192.168.32.0/24 does not reach 192.168.31.0/24: a message was held back");
    }
  }

  @Test
  void prove_overAdb_isShownByAPhone(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/adb")), "needs adb");
    up();
    try (SecondMachine phone = SecondMachine.byAdb(folder, PREFIX + "-guest", "192.168.32.10")) {
      assertThat(phone.proveFrom(PREFIX + "-laptop", "guests=adb:192.168.32.10:5555/eth0"))
          .contains("192.168.31.0/24 reaches 192.168.32.0/24: a message arrived")
          .contains("192.168.32.0/24 does not reach 192.168.31.0/24: a message was held back");
    }
  }

  private static Run proveGuests(Path folder) {
    return Run.in(
        folder,
        "segments",
        "--lang",
        "en",
        "--bounce",
        "--prove",
        "guests=ns:gs-guest/eth0",
        "--prove",
        "guests=ns:gs-guest2/eth0");
  }

  private static Run prove(Path folder, String other) {
    return Run.in(
        folder, "segments", "--lang", "en", "--prove", "main=ns:gs-laptop/eth0", "--prove", other);
  }

  private static void up(String... flags) throws IOException, InterruptedException {
    for (String program : List.of("nft", "ip", "dnsmasq", "nc", "busybox", "bash")) {
      boolean there =
          List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin").stream()
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      assumeTrue(there, "needs " + program);
    }
    List<String> words = new ArrayList<>(List.of("up"));
    words.addAll(List.of(flags));
    assumeTrue(home(words.toArray(String[]::new)) == 0, "needs the right to make namespaces");
  }

  private static int home(String... words) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("gatehouse.root"));
    List<String> command = new ArrayList<>(List.of(root.resolve("testhome/home.sh").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("HOME_PREFIX", PREFIX);
    return builder.start().waitFor();
  }
}
