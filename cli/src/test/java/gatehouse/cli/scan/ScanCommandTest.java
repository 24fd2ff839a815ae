// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
  @TempDir Path folder;

  @Test
  void scan_missingFile_isUsageError() {
    Run run = Run.in(folder, "scan", "none.apk");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("gatehouse: there is no file or folder none.apk\n");
  }

  @Test
  void scan_noArgument_isUsageError() {
    assertThat(Run.in(folder, "scan").code()).isEqualTo(2);
  }

  @Test
  void scan_folderWithoutApk_isNothingToLookAt() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all");

    Run run = Run.in(folder, "scan", ".");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("1 other file is no APK").contains("no APK file to read");
  }

  @Test
  void scan_fileNamedApkThatIsNone_saysWhyAndGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.apk"), "this is no archive");
    emptyArchive("b.apk");

    Run run = Run.in(folder, "scan", folder);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("not examined: "));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void scan_json_isALineForEachFile() throws IOException {
    emptyArchive("a \"quoted\".apk");

    Run run = Run.in(folder, "scan", "--json", "--threads", 2, folder);

    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"file\":\"a \\\"quoted\\\".apk\",\"sha256\":\"")
        .contains("\"not_examined\":[{\"aspect\":\"manifest\",\"reason\":\"");
  }

  @Test
  void scan_noThreads_isUsageError() {
    assertThat(Run.in(folder, "scan", "--threads", 0, ".").code()).isEqualTo(2);
  }

  @Test
  void scan_realApks_hasALineForEachAndNoBug() {
    Path apks = SharedData.path("apk");

    Run run = Run.in(folder, "scan", apks);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("bug");
    assertThat(run.out().lines())
        .hasSizeGreaterThan(300)
        .anyMatch(line -> line.contains("tinyapp"));
  }

  @Test
  void scan_anyNumberOfThreads_saysTheSame() {
    Path apks = SharedData.path("apk");

    assertThat(Run.in(folder, "scan", "--json", "--threads", 3, apks))
        .isEqualTo(Run.in(folder, "scan", "--json", "--threads", 1, apks));
  }

  private void emptyArchive(String name) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("readme"));
    }
  }
}
