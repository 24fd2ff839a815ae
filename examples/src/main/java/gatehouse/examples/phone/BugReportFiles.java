// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a bug report as phones do; the same phone gives the same bytes. */
public final class BugReportFiles {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HH-mm-ss");
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private BugReportFiles() {}

  /** The ZIP that {@code adb bugreport} fetches: {@code main_entry.txt} names the text. */
  public static byte[] zip(ExamplePhone phone) {
    String name = name(phone) + ".txt";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("version.txt", bytes("2.0"));
    entries.put(name, bytes(BugReportText.of(phone)));
    entries.put("FS/data/anr/empty.txt", bytes(""));
    entries.put("main_entry.txt", bytes(name));
    return pack(entries);
  }

  /** The ZIP that Xiaomi's {@code *#*#284#*#*} leaves on the storage: that ZIP among logs. */
  public static byte[] xiaomiZip(ExamplePhone phone) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("common/com.miui.bugreport/version.txt", bytes("made up"));
    entries.put("common/log/kernel.log", bytes("nothing to see\n"));
    entries.put(name(phone) + ".zip", zip(phone));
    return pack(entries);
  }

  /** The name of the report without its ending. */
  public static String name(ExamplePhone phone) {
    return "bugreport-%s-AP3A.240905.015.A2-%s".formatted(phone.codename, STAMP.format(phone.seen));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pack(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }
}
