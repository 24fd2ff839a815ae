// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.examples.phone.BugReportText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as Xiaomi's phones write them and people pack them again. */
class ArchivesTest {
  private static final String TEXT = BugReportText.of(Specimens.hyperOs());
  private static final String OLD =
      TEXT.replaceFirst("== dumpstate: \\d{4}", "== dumpstate: 2019") + "\n".repeat(9999);

  @TempDir Path folder;

  private Gathered gathered(byte[] zip) throws IOException {
    return Gathered.from(new BugReportCollector(), Files.write(folder.resolve("a.zip"), zip));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    return zip(entries, StandardCharsets.UTF_8);
  }

  @Test
  void reports_several_newestIsRead() throws IOException {
    Gathered gathered = gathered(zip(Map.of("a/old.txt", bytes(OLD), "b/new.txt", bytes(TEXT))));
    assertThat(gathered.lines("seen_at")).containsExactly("seen_at phone 2026-10-28T20:14:03Z");
    assertThat(gathered.gaps())
        .contains(
            "phone identity: The archive holds another bug report, no newer than the one that was"
                + " read: a/old.txt");
  }

  @Test
  void archives_several_newestInsideIsRead() throws IOException {
    byte[] old = zip(Map.of("bugreport.txt", bytes(OLD), "dumpstate_log.txt", bytes("done\n")));
    byte[] young = zip(Map.of("bugreport.txt", bytes(TEXT), "dumpstate_log.txt", bytes("done\n")));
    Gathered gathered =
        gathered(
            zip(
                Map.of(
                    "common/x/bugreport-1.zip", old,
                    "common/x/bugreport-2.zip", young,
                    "common/miuilog/main.log", bytes("nothing\n"))));
    assertThat(gathered.lines("seen_at")).containsExactly("seen_at phone 2026-10-28T20:14:03Z");
    assertThat(gathered.gaps())
        .anyMatch(gap -> gap.endsWith("common/x/bugreport-1.zip/bugreport.txt"));
  }

  @Test
  void traces_besideTheReport_areNoReport() throws IOException {
    Gathered gathered =
        gathered(
            zip(
                Map.of(
                    "FS/data/anr/anr_2026", bytes(Specimens.hang()),
                    "bugreport.txt", bytes(TEXT))));
    assertThat(gathered.lines("rom")).containsExactly("rom phone hyperos 2.0.204");
    assertThat(gathered.gaps()).noneMatch(gap -> gap.contains("another"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void names_inChinese_areShown(String charset) throws IOException {
    byte[] zip =
        zip(Map.of("\u65e5\u5fd7/\u62a5\u544a.txt", bytes(TEXT)), Charset.forName(charset));
    assertThat(gathered(zip).places())
        .allMatch(place -> place.text().startsWith("\u65e5\u5fd7/\u62a5\u544a.txt"));
  }

  @Test
  void modules_tellTheirLevel() throws IOException {
    String text =
        TEXT.replace("com.example.shop", "com.google.android.modulemetadata")
            .replaceFirst(
                "(Package \\[com\\.google\\.android\\.modulemetadata][\\s\\S]*?versionName=)\\S+",
                "$12026-08-01");
    assertThat(gathered(zip(Map.of("a.txt", bytes(text)))).lines("patch_level"))
        .contains("patch_level phone play system 2026-08-01T00:00:00Z");
  }

  @Test
  void archiveInArchive_brokenOff_isReadAsFarAsItGoes() throws IOException {
    byte[] inner = zip(Map.of("a.txt", bytes(TEXT)));
    byte[] outer = zip(Map.of("bugreport.zip", inner));
    Gathered gathered = gathered(Arrays.copyOf(outer, outer.length * 9 / 10));
    assertThat(gathered.lines()).contains("rom phone hyperos 2.0.204");
    assertThat(gathered.gaps()).anyMatch(gap -> gap.contains("could not be read to its end"));
  }
}
