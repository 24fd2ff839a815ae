// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  @TempDir Path folder;

  @Test
  void simulate_theExample_isReadyWithAllItsDevices() {
    Path root = Path.of(System.getProperty("gatehouse.root"));
    Run run = Run.in(root, "simulate", "examples/simulated-home.yaml", "--check");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("  and ").containsPattern("\nready: \\d+ devices");
  }

  @Test
  void simulate_aBadToken_namesTheLineAndDoesNotRepeatIt() throws IOException {
    Files.writeString(folder.resolve("home.yaml"), "devices:\n  - name: plug\n    token: 12ab\n");
    Run run = Run.in(folder, "simulate", "home.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("gatehouse: home.yaml:3: token").doesNotContain("12ab");
  }

  @Test
  void simulate_anUnknownName_tellsTheKnown() throws IOException {
    Files.writeString(folder.resolve("home.yaml"), "devices:\n  - nmae: plug\n");
    Run run = Run.in(folder, "simulate", "home.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("home.yaml:2: 'nmae'").contains("name");
  }

  @Test
  void simulate_noFile_isUsageError() {
    assertThat(Run.in(folder, "simulate", "nowhere.yaml").code()).isEqualTo(2);
  }
}
