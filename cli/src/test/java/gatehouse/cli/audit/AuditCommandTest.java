// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import gatehouse.cli.Run;
import gatehouse.examples.apk.ApkWriter;
import gatehouse.examples.apk.ExampleKey;
import gatehouse.examples.apk.ManifestWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {
  @TempDir Path folder;

  @Test
  void audit_missingFolder_isUsageError() {
    Run run = Run.in(folder, "audit", "none");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("gatehouse: there is no file or folder none\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of, tomorrow",
    "--threads, 0",
    "--lang, fr",
    "--format, pdf",
    "--fail-on, awful",
    "--output, missing/report.html"
  })
  void audit_badOption_isUsageErrorInOneLine(String option, String value) throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    Run run = Run.in(folder, "audit", option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void audit_outputIntoNoFolder_namesTheFolder() throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    assertThat(Run.in(folder, "audit", "--output", "missing/report.html").err())
        .contains("missing/report.html cannot be written: there is no folder ")
        .doesNotContain(".part");
  }

  @Test
  void audit_traceOfAHang_tellsTheSystem() throws IOException {
    Files.writeString(
        folder.resolve("anr_1"),
        """
        ----- pid 4711 at 2026-10-01 12:00:00.000000000+0200 -----
        Cmd line: com.example.app
        Build fingerprint: 'Xiaomi/example/example:15/AQ3A.240812.002/OS2.0.4.0.VNAEUXM:user/release-keys'
        ABI: 'arm64'
        """);

    Run run = Run.in(folder, "audit", "--as-of", "2026-11-01");

    assertThat(run.out()).contains("1 phone").contains("HyperOS 2.0.4");
  }

  @Test
  void audit_badDay_saysWhatADayLooksLike() {
    Run run = Run.in(folder, "audit", "--as-of", "tomorrow");

    assertThat(run.err()).contains("'tomorrow' is no day such as 2026-11-01");
  }

  @Test
  void audit_folderWithoutIndicators_isSaid() throws IOException {
    Files.write(folder.resolve("app.apk"), app());
    Files.createDirectory(folder.resolve("lists"));

    Run run = Run.in(folder, "audit", "app.apk", "--indicators", "lists");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("lists: holds no list of indicators");
  }

  @Test
  void audit_emptyFolder_isNothingToLookAt() {
    Run run = Run.in(folder, "audit");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("is empty");
  }

  @Test
  void audit_garbage_isNothingToLookAtAndNamed() throws IOException {
    Files.write(folder.resolve("noise.bin"), new byte[5000]);

    Run run = Run.in(folder, "audit", ".");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("1 file").contains("noise.bin");
  }

  @Test
  void audit_soundApp_isClean() throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    Run run = Run.in(folder, "audit", "app.apk");

    assertThat(run.out()).contains("1 app").contains("Nothing was found");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void audit_truncatedApp_isPartialAndSaysWhy() throws IOException {
    byte[] app = app();
    Files.write(folder.resolve("half.apk"), Arrays.copyOf(app, app.length / 2));

    Run run = Run.in(folder, "audit", "--fail-on", "never");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("half.apk").contains("table of contents");
  }

  @Test
  void audit_findings_endWithOneFromTheNamedSeverityOn() throws IOException {
    Files.write(folder.resolve("app.apk"), unsigned());

    assertThat(Run.in(folder, "audit").code()).isEqualTo(1);
    assertThat(Run.in(folder, "audit", "--fail-on", "critical").code()).isZero();
    assertThat(Run.in(folder, "audit", "--fail-on", "never").code()).isZero();
  }

  @Test
  void audit_oneAppAmongAThousandFiles_isFoundAndTheRestIsListed() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Files.writeString(folder.resolve("note-%03d.txt".formatted(i)), "note " + i);
    }
    Files.write(folder.resolve("app.bin"), app());

    Run run = Run.in(folder, "audit", "--format", "json");

    assertThat(run.out()).contains("\"app.bin\"").contains("\"note-000.txt\"", "\"note-999.txt\"");
    assertThat(run.code()).isZero();
  }

  @Test
  void audit_unreadableFile_isPartialAndNamed() throws IOException {
    Files.write(folder.resolve("app.apk"), app());
    Path locked = Files.writeString(folder.resolve("locked.txt"), "x");
    locked.toFile().setReadable(false);
    assumeFalse(Files.isReadable(locked), "needs a user other than root");

    Run run = Run.in(folder, "audit");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("could not read locked.txt (permission denied)");
  }

  @Test
  void audit_missingIndicators_isBadKnowledge() throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    assertThat(Run.in(folder, "audit", "--indicators", "none").code()).isEqualTo(5);
  }

  @Test
  void audit_trackersThatAreNoJson_isBadKnowledge() throws IOException {
    Files.write(folder.resolve("app.apk"), app());
    Files.writeString(folder.resolve("list.json"), "trackers");

    Run run = Run.in(folder, "audit", "--trackers", "list.json");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("list.json");
  }

  @Test
  void audit_output_writesTheFormThatTheNameSays() throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    Run run = Run.in(folder, "audit", "app.apk", "--output", "report.html");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(folder.resolve("report.html")).content().startsWithIgnoringCase("<!doctype html>");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void audit_chineseSystem_speaksChinese() throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    String chinese = Run.with(Map.of("LANG", "zh_CN.UTF-8"), folder, "audit", "app.apk").out();

    assertThat(chinese.replace("app.apk", "app.apk --lang zh"))
        .isEqualTo(Run.in(folder, "audit", "app.apk", "--lang", "zh").out())
        .isNotEqualTo(Run.in(folder, "audit", "app.apk", "--lang", "en").out());
  }

  @Test
  void why_findingThatIsThere_printsItsProof() throws IOException {
    Files.write(folder.resolve("app.apk"), unsigned());

    Run run = Run.in(folder, "why", "unsigned", ".");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("app.apk").contains("rules/signatures.dl:");
  }

  @Test
  void why_findingThatIsNot_isUsageError() throws IOException {
    Files.write(folder.resolve("app.apk"), app());

    assertThat(Run.in(folder, "why", "unsigned").code()).isEqualTo(2);
  }

  private static byte[] app() {
    return writer().signed(ExampleKey.named("Test"));
  }

  private static byte[] unsigned() {
    return writer().unsigned();
  }

  private static ApkWriter writer() {
    return new ApkWriter()
        .manifest(
            new ManifestWriter("com.example.sound")
                .version(1, "1.0")
                .sdk(28, 35)
                .label("Sound")
                .allowBackup(false)
                .permission("android.permission.VIBRATE")
                .launcher("com.example.sound.Main"))
        .code("com.example.sound.Main");
  }
}
