// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit writes beside the report. */
class FurtherOutputsTest {
  private static final Path HOME =
      Path.of(System.getProperty("gatehouse.root", ".."), "examples/home").toAbsolutePath();

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
