// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.examples.apk.ApkWriter;
import gatehouse.examples.apk.ManifestWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files and labels of apps that try to act on whoever looks at them. */
class HostileNamesTest {
  private static final String ACTING = "\u001b[31mred\u0007\u202egnp.\u009b2J\u200b\u007f";

  @TempDir private Path folder;

  @BeforeEach
  void hostileFolder() throws IOException {
    byte[] app =
        new ApkWriter()
            .manifest(
                new ManifestWriter("com.example.bad")
                    .version(1, "1" + ACTING)
                    .sdk(15, 22)
                    .label("<script>alert(1)</script>" + ACTING))
            .code("com.example.bad.Main", "java.lang.Runtime#exec")
            .unsigned();
    Files.write(folder.resolve("a\nb" + ACTING + ".apk"), app);
    Files.write(folder.resolve("cut\n" + ACTING + ".apk"), Arrays.copyOf(app, 200));
    Files.writeString(folder.resolve("other\n" + ACTING), "nothing");
    Files.createSymbolicLink(folder.resolve("circle"), folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "html", "json", "sarif"})
  void report_ofHostileNames_holdsNothingThatActs(String format) {
    Run run = Run.in(folder, "audit", "--format", format, "--full");

    assertThat(run.out()).contains("[U+202E]");
    assertHarmless(run);
    assertThat(run.out()).doesNotContain(format.equals("html") ? "<script" : "\u0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=1", "--json"})
  void scan_ofHostileNames_holdsNothingThatActs(String form) {
    assertHarmless(Run.in(folder, "scan", form, "."));
  }

  private static void assertHarmless(Run run) {
    String said = run.out() + run.err();
    assertThat(said.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT);
  }
}
