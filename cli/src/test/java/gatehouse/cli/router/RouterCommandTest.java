// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.router;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouterCommandTest {
  @TempDir private Path folder;

  @Test
  void help_saysThatItChangesNothing() {
    Run run = Run.in(folder, "router", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("tries no passwords", "--password-file");
  }

  @Test
  void router_onTheInternet_isRefused() {
    Run run = Run.in(folder, "router", "8.8.8.8");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("not one of a home");
  }

  @Test
  void router_ofAnUnknownKind_namesTheKnown() {
    Run run = Run.in(folder, "router", "127.0.0.1", "--kind=cisco");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("miwifi");
  }

  @Test
  void router_thatDoesNotAnswer_isNothingToLookAt() {
    Run run = Run.in(folder, "router", "127.99.97.1:9");
    assertThat(run.err()).contains("nothing at 127.99.97.1");
    assertThat(run.code()).isEqualTo(4);
  }
}
