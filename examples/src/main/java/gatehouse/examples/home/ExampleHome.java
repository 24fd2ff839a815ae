// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.home;

import gatehouse.examples.phone.BugReportFiles;
import gatehouse.examples.phone.ExamplePhone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the example home and of its indicators, always the same. */
public final class ExampleHome {
  private ExampleHome() {}

  /** Every file, by its path under {@code examples/}. */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    ExamplePhone daughters = DaughtersPhone.make();
    files.put("home/ana/bugreport-2026-10-28-211403.zip", BugReportFiles.xiaomiZip(daughters));
    HomeApps.files().forEach((name, bytes) -> files.put("home/apps/" + name, bytes));
    put(files, "home/", HomeTexts.files());
    put(files, "indicators/", HomeIndicators.files());
    return files;
  }

  /** Writes them; the one argument is the folder {@code examples}. */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path path = Path.of(arguments[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static void put(
      SortedMap<String, byte[]> files, String folder, Map<String, String> texts) {
    texts.forEach((name, text) -> files.put(folder + name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
