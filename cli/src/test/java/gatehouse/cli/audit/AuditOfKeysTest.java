// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence that holds keys is read, and no key comes out at the other end. */
class AuditOfKeysTest {
  private static final String TOKEN = "0badcafe0badcafe0badcafe0badcafe";

  @TempDir Path folder;

  private void list() throws IOException {
    Files.writeString(
        folder.resolve("devices.json"),
        """
        [{"did":"123456789","name":"Lamp %s","model":"yeelink.light.lamp1","localip":"192.0.2.4",
          "token":"%s","mac":"04:cf:8c:00:00:01","parent_id":""}]
        """
            .formatted(TOKEN, TOKEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json", "html", "sarif"})
  void audit_tokenList_tellsNoToken(String format) throws IOException {
    list();
    Run run = Run.in(folder, "audit", ".", "--format", format, "--full");

    assertThat(run.out()).isNotEmpty().doesNotContain(TOKEN);
    assertThat(run.err()).doesNotContain(TOKEN);
  }

  @Test
  void audit_tokenList_saysThatKeysWereLetGo() throws IOException {
    list();
    Run run = Run.in(folder, "audit", ".", "--format", "json");

    assertThat(run.err()).contains("holds 1 keys to devices; none was kept");
    assertThat(run.out()).contains("digest");
  }
}
