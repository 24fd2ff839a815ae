// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {
  private static final Instant SEEN = Instant.parse("2026-10-30T10:00:02Z");

  @TempDir Path folder;

  @BeforeEach
  void home() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home/phone"));
    Files.writeString(home.resolve("a.txt"), "one\n");
    Files.writeString(home.resolve("back\\slash\nline.txt"), "two\n");
    Files.write(home.resolve("empty"), new byte[0]);
    Files.createSymbolicLink(home.resolve("link"), Path.of("a.txt"));
    Files.setLastModifiedTime(home.resolve("a.txt"), FileTime.from(SEEN));
  }

  @Test
  void evidence_ofAFolder_isWholeWithTimesAndLeavesTheFolderAsItWas() throws Exception {
    Run run = Run.in(folder, "evidence", "home", "--to", "kept.zip");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("evidence/phone/link was not kept: it is a link");
    assertThat(run.out())
        .contains("Kept 3 files, 8 bytes")
        .contains("SHA-256 of the archive: " + sha256(folder.resolve("kept.zip")));
    assertThat(Files.getLastModifiedTime(folder.resolve("home/phone/a.txt")).toInstant())
        .isEqualTo(SEEN);
    try (ZipFile zip = new ZipFile(folder.resolve("kept.zip").toFile())) {
      assertThat(Collections.list(zip.entries()).stream().map(ZipEntry::getName))
          .containsExactly(
              "evidence/phone/a.txt",
              "evidence/phone/back\\slash\nline.txt",
              "evidence/phone/empty",
              "MANIFEST.txt",
              "SHA256SUMS");
      assertThat(zip.getEntry("evidence/phone/a.txt").getLastModifiedTime().toInstant())
          .isEqualTo(SEEN);
      assertThat(text(zip, "MANIFEST.txt"))
          .contains("Kept by gatehouse ", "2026-11-01T12:00:00Z", "2026-10-30T10:00:02Z")
          .contains("link was not kept");
    }
  }

  @Test
  void sums_ofAnArchive_areWhatSha256sumChecks() throws Exception {
    Run.in(folder, "evidence", "home", "--to", "kept.zip");
    Path out = Files.createDirectory(folder.resolve("out"));
    try (ZipFile zip = new ZipFile(folder.resolve("kept.zip").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = out.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip.getInputStream(entry), file);
      }
    }
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/sha256sum")), "needs sha256sum");

    assertThat(check(out)).isZero();
    Files.writeString(out.resolve("evidence/phone/a.txt"), "other\n");
    assertThat(check(out)).isNotZero();
  }

  private static int check(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("/usr/bin/sha256sum", "--strict", "-c", "SHA256SUMS")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void evidence_withoutAName_goesToNeutralNotes() {
    Run.in(folder, "evidence", "home");
    assertThat(folder.resolve("notes-2026-11-01.zip")).exists();
  }

  @Test
  void evidence_whereItMustNotGo_isRefusedAndNothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("there.zip"), "mine");

    assertThat(Run.in(folder, "evidence", "home", "--to", "there.zip").code()).isEqualTo(2);
    assertThat(Run.in(folder, "evidence", "home", "--to", "home/in.zip").code()).isEqualTo(2);
    assertThat(Run.in(folder, "evidence", "nowhere").code()).isEqualTo(2);
    assertThat(Run.in(folder, "evidence", "home", "--to", "no/where.zip").code()).isEqualTo(2);
    assertThat(folder.resolve("there.zip")).content().isEqualTo("mine");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(List.of("home", "there.zip"));
    }
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
