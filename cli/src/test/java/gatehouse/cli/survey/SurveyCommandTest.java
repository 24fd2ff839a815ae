// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.cli.Run;
import gatehouse.cli.home.Namespaces;
import gatehouse.evidence.miio.simulate.HomeFile;
import gatehouse.evidence.miio.simulate.Simulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyCommandTest {
  @TempDir private Path folder;

  @Test
  void help_namesWhatIsTriedOnlyWhenAskedFor() {
    Run run = Run.in(folder, "survey", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--subnet", "--vault", "--try-blank", "--try-defaults");
  }

  @Test
  void survey_withoutASubnet_asksForOne() {
    Run run = Run.in(folder, "survey");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--subnet=192.168.31.0/24");
  }

  @ParameterizedTest
  @CsvSource({
    "home, is no subnet",
    "192.168.31.0, is no subnet",
    "10.0.0.0/8, too wide",
    "8.8.8.0/24, is not private"
  })
  void survey_ofABadSubnet_isRefused(String subnet, String words) {
    Run run = Run.in(folder, "survey", "--subnet=" + subnet);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void survey_ofNobody_saysThatNobodyAnswered() {
    Run run = Run.in(folder, "survey", "--subnet=127.99.98.0/30", "--out=s", "--lang=en");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("What was not checked").doesNotContain("0 phones");
  }

  @Test
  void survey_withAVaultThatIsNotThere_isRefusedBeforeAnythingIsSent() {
    Run run = Run.in(folder, "survey", "--subnet=127.99.98.0/30", "--vault=none", "--key-file=k");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void survey_withTheOwnersVault_asksOwnDevices() throws Exception {
    Files.writeString(
        folder.resolve("list.json"),
        """
        [{"did":"195888586","name":"plug","model":"chuangmi.plug.hmi206","mac":"34:CE:00:AA:BB:CC",
          "localip":"127.0.8.10","token":"00112233445566778899aabbccddeeff"}]
        """);
    Map<String, String> home = Map.of("HOME", folder.toString());
    Run.with(home, folder, "vault", "create", "--vault=v", "--key-file=k");
    Run added = Run.with(home, folder, "vault", "add", "list.json", "--vault=v", "--key-file=k");
    assertThat(added.out()).contains("Sealed 1 keys");
    try (Simulator simulator = simulator("127.0.8.10")) {
      Thread thread = Thread.ofPlatform().start(() -> run(simulator));
      Run run =
          Run.in(
              folder,
              "survey",
              "--subnet=127.0.8.8/29",
              "--out=s",
              "--vault=v",
              "--key-file=k",
              "--lang=en");
      assertThat(run.out()).contains("chuangmi.plug.hmi206");
      thread.interrupt();
    }
    String facts = Files.readString(folder.resolve("s/facts.jsonl"));
    assertThat(facts).contains("1.4.3_0017").doesNotContain("00112233445566778899aabbccddeeff");
  }

  @Test
  void survey_stoppedBySignal_leavesFactsThatAnAuditReads() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "needs env");
    try (Simulator simulator = simulator("127.0.8.18")) {
      Thread.ofPlatform().daemon().start(() -> run(simulator));
      List<String> words = new ArrayList<>(List.of("/usr/bin/env", "--default-signal=INT"));
      words.addAll(
          Namespaces.java("gatehouse.cli.Main", "survey", "--subnet=127.0.8.16/28", "--out=s"));
      Process process =
          new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
      Path facts = folder.resolve("s/facts.jsonl");
      while (process.isAlive()
          && !(Files.exists(facts) && Files.readString(facts).contains("195888586"))) {
        Thread.onSpinWait();
      }
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isEqualTo(130);
      assertThat(said).contains("stopped; what was seen so far is in s");
    }
    Run audit = Run.in(folder, "audit", "s", "--lang=en", "--full");
    assertThat(audit.out()).contains("127.0.8.18", "stopped before it was done");
    assertThat(audit.code()).isEqualTo(3);
  }

  private Simulator simulator(String address) throws Exception {
    Path home = folder.resolve("home.yaml");
    Files.writeString(
        home,
        """
        seed: 7
        devices:
          - {name: plug, model: chuangmi.plug.hmi206, address: %s, did: 195888586,
             token: 00112233445566778899aabbccddeeff, firmware: 1.4.3_0017}
        """
            .formatted(address));
    Simulator simulator = Simulator.open(HomeFile.read(home));
    Files.delete(home);
    return simulator;
  }

  private static void run(Simulator simulator) {
    try {
      simulator.run(Duration.ofSeconds(60));
    } catch (IOException | RuntimeException e) {
      // Closed when the test is over.
      return;
    }
  }
}
