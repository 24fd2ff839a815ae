// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.image;

import gatehouse.evidence.phone.conclusion.Conclusions;
import gatehouse.evidence.phone.dump.Ending;
import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.section.PropertyLines;
import gatehouse.evidence.phone.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Reads the files of an unpacked system image; the system's own properties come first. */
public final class ImageReading {
  private static final int LONGEST = 8 << 20;

  private ImageReading() {}

  /** Reads them into what is known of the phone. */
  public static void read(Path folder, List<Path> files, Reading reading) throws IOException {
    for (Path file :
        files.stream().filter(f -> f.endsWith("build.prop")).sorted(systemFirst(folder)).toList()) {
      new PropertyLines().read(section(folder, file), reading);
    }
    Conclusions.ofProperties(reading);
    for (Path file : files) {
      if (file.toString().endsWith(".xml")) {
        AllowanceList.read(section(folder, file), bytes(file), reading);
      }
    }
  }

  private static Comparator<Path> systemFirst(Path folder) {
    return Comparator.<Path>comparingInt(
            file -> {
              String name = folder.relativize(file).toString().replace('\\', '/');
              return name.matches("(system/|system_root/system/)?(system/)?build\\.prop") ? 0 : 1;
            })
        .thenComparing(Comparator.naturalOrder());
  }

  private static Section section(Path folder, Path file) throws IOException {
    byte[] bytes = bytes(file);
    String name = folder.relativize(file).toString().replace('\\', '/');
    return new Section(name, name, 1, bytes, bytes.length, Ending.CLOSED);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return TextForm.plain(in.readNBytes(LONGEST));
    }
  }
}
