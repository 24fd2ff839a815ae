// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an audit writes beside the report. */
class FurtherOutputsTest {
  private static final Path HOME =
      Path.of(System.getProperty("gatehouse.root", ".."), "examples/home").toAbsolutePath();

  /** A device that is always full. */
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  @Test
  void cyclonedx_ofExampleHome_namesItsPhonesAndHoles() throws IOException {
    Run run = Run.in(folder, "audit", HOME, "--fail-on", "never", "--cyclonedx", "home.cdx.json");
    assertThat(run.err()).doesNotContain("cannot be written");
    assertThat(Files.readString(folder.resolve("home.cdx.json")))
        .contains("\"specVersion\" : \"1.6\"", "\"operating-system\"", "CVE-", "in_triage");
  }

  @Test
  void map_ofExampleHome_isAPictureOfItsOwn() throws IOException {
    Run run = Run.in(folder, "paths", HOME, "--map", "home.svg");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(folder.resolve("home.svg")))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("Mi Example 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output", "--pdf", "--cyclonedx"})
  void outputs_thatCannotBeWritten_areRefusedBeforeTheWork(String option) throws IOException {
    Files.writeString(folder.resolve("file"), "no folder");
    for (String file : List.of("missing/x.html", "file/x.html", ".")) {
      Run run = withBrowser("audit", HOME, option, file);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(file.equals(".") ? "is a folder" : "there is no folder");
      assertThat(run.err().lines()).hasSize(1);
    }
    assertThat(Run.in(folder, "paths", HOME, "--map", "missing/x.svg").code()).isEqualTo(2);
  }

  @Test
  void report_ontoAFullDisk_isPrintedInstead() {
    assumeTrue(Files.exists(FULL), "needs /dev/full");
    Run run = Run.in(folder, "audit", HOME, "--lang", "en", "--output", FULL);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("/dev/full cannot be written: ");
    assertThat(run.out()).startsWith("Gatehouse home report");
  }

  @Test
  void furtherOutputs_ontoAFullDisk_leaveTheReportAndEachOther() throws IOException {
    assumeTrue(Files.exists(FULL), "needs /dev/full");
    Run audit =
        Run.in(folder, "audit", HOME, "--output", "home.html", "--cyclonedx", FULL.toString());
    assertThat(audit.code()).isEqualTo(2);
    assertThat(audit.err()).contains("/dev/full cannot be written: ").doesNotContain(".part");
    assertThat(Files.readString(folder.resolve("home.html"))).contains("</html>");

    Run paths = Run.in(folder, "paths", HOME, "--lang", "en", "--map", FULL);
    assertThat(paths.code()).isEqualTo(2);
    assertThat(paths.out()).contains("A thief with the phone in hand");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).extracting(file -> file.getFileName().toString()).containsOnly("home.html");
    }
  }

  /** A browser that is there, but prints nothing. */
  private Run withBrowser(Object... arguments) {
    return Run.with(Map.of("CHROME_PATH", "/bin/true"), folder, arguments);
  }

  @Test
  void pdf_ofABrowserThatPrintsNothing_leavesTheReport() {
    assumeTrue(Files.isExecutable(Path.of("/bin/true")), "needs /bin/true");
    Run run = withBrowser("audit", HOME, "--lang", "en", "--pdf", "home.pdf");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("home.pdf cannot be written: ", "printed no PDF");
    assertThat(run.out()).startsWith("Gatehouse home report");
    assertThat(folder.resolve("home.pdf")).doesNotExist();
  }

  @Test
  void pdf_withoutABrowser_saysInOneLineHowToGetOne() {
    Run run = Run.in(folder, "audit", HOME, "--pdf", "home.pdf");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("install chromium", "CHROME_PATH", "--output report.html");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void pdf_ofChineseReport_canBeReadOutAgain() throws IOException, InterruptedException {
    Path browser = Path.of("/usr/bin/chromium");
    Path reader = Path.of("/usr/bin/pdftotext");
    assumeTrue(Files.isExecutable(browser), "needs chromium");
    assumeTrue(Files.isExecutable(reader), "needs pdftotext");
    Run run =
        Run.with(
            Map.of("CHROME_PATH", browser.toString()),
            folder,
            "audit",
            HOME,
            "--lang",
            "zh",
            "--pdf",
            "home.pdf");
    assertThat(run.err()).doesNotContain("cannot be written");
    Process process =
        new ProcessBuilder(reader.toString(), folder.resolve("home.pdf").toString(), "-").start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(text).contains("家庭安全报告", "情况一览", "未检查的内容");
  }
}
