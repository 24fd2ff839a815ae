// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.examples.phone.BugReportText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces that are compressed, in binary form, or packed with a bug report. */
class TraceFormsTest {
  private static final String BUILD =
      "POCO/madeup_lm_cr_global/madeup:12/SKQ1.211019.001/V14.0.4.0.SKULMCR:user/release-keys";
  private static final String CRASH =
      "process_trouble phone com.example.player native crash 2026-10-28T15:00:01.500Z";
  private static final String HANG =
      "process_trouble phone com.example.watcher:remote hang 2026-10-28T15:43:27.140Z";

  @TempDir Path folder;

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** A tombstone of the fields that are read, and some that are not. */
  private static byte[] proto() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0x08, 0x01});
    field(out, 2, BUILD);
    field(out, 4, "2026-10-28 12:00:01.500000000-0300");
    out.writeBytes(new byte[] {0x28, (byte) 0xe7, 0x24});
    field(out, 9, "com.example.player");
    field(out, 9, "--an-option");
    return out.toByteArray();
  }

  private static void field(ByteArrayOutputStream out, int number, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    out.write(number << 3 | 2);
    out.write(bytes.length);
    out.writeBytes(bytes);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> report() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("FS/data/anr/anr_2026-10-28-23-43-27-140", Specimens.hang().getBytes(UTF_8));
    entries.put("bugreport.txt", BugReportText.of(Specimens.hyperOs()).getBytes(UTF_8));
    entries.put("FS/data/tombstones/tombstone_00", Specimens.tombstone().getBytes(UTF_8));
    entries.put("FS/data/tombstones/tombstone_00.pb", proto());
    entries.put("FS/data/anr/anr_1.gz", gzip(Specimens.hang().replace("watcher", "other")));
    return entries;
  }

  private Gathered trace(byte[] bytes) throws IOException {
    return Gathered.from(new TraceCollector(), Files.write(folder.resolve("a"), bytes));
  }

  private Gathered report(byte[] zip) throws IOException {
    return Gathered.from(new BugReportCollector(), Files.write(folder.resolve("a.zip"), zip));
  }

  @Test
  void trace_gzipped_isReadLikeTheText() throws IOException {
    assertThat(trace(gzip(Specimens.hang())).lines())
        .isEqualTo(trace(Specimens.hang().getBytes(UTF_8)).lines())
        .contains(HANG, "process_name phone com.example.watcher:remote");
  }

  @Test
  void trace_gzipBrokenOff_keepsWhatWasGood() throws IOException {
    byte[] gzip = gzip(Specimens.hang() + "\nx".repeat(50_000));
    assertThat(trace(Arrays.copyOf(gzip, gzip.length - 30)).lines())
        .contains("rom phone hyperos 2.0.204");
  }

  @Test
  void tombstone_binary_tellsBuildTimeAndProcess() throws IOException {
    assertThat(trace(proto()).lines())
        .contains(
            "rom phone miui 14.0.4",
            "rom_region phone latin america",
            "seen_at phone 2026-10-28T15:00:01.500Z",
            "process_name phone com.example.player",
            CRASH);
  }

  @Test
  void report_tracesBesideTheText_areRead() throws IOException {
    Gathered gathered = report(zip(report()));
    assertThat(gathered.lines("process_trouble"))
        .containsExactlyInAnyOrder(CRASH, HANG, HANG.replace("watcher", "other"));
    assertThat(gathered.lines("rom")).containsExactly("rom phone hyperos 2.0.204");
    assertThat(gathered.lines("seen_at")).hasSize(1);
    assertThat(gathered.examined()).contains("phone crashes");
    assertThat(gathered.places().stream().map(Object::toString))
        .anyMatch(place -> place.contains("FS/data/tombstones/tombstone_00"));
  }

  @Test
  void report_inAnotherArchive_tracesAreReadToo() throws IOException {
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("logs/notes.log", new byte[] {'x'});
    outer.put("bugreport-inner.zip", zip(report()));
    assertThat(report(zip(outer)).lines("process_trouble")).contains(CRASH, HANG);
  }

  @Test
  void report_brokenTombstone_isNotExamined() throws IOException {
    Map<String, byte[]> entries = report();
    entries.put("FS/data/tombstones/tombstone_01.pb", new byte[] {0x12, 0x7f, 1, 2});
    Gathered gathered = report(zip(entries));
    assertThat(gathered.gaps())
        .contains("phone crashes: FS/data/tombstones/tombstone_01.pb is no tombstone.");
    assertThat(gathered.lines("process_trouble")).contains(CRASH, HANG);
  }

  @Test
  void report_traceTooLong_isNotExamined() throws IOException {
    Map<String, byte[]> entries = report();
    entries.put("FS/data/anr/anr_9", new byte[9 << 20]);
    assertThat(report(zip(entries)).gaps())
        .contains("phone crashes: A trace was not read: FS/data/anr/anr_9");
  }
}
