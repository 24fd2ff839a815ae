// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import gatehouse.evidence.phone.section.SettingsList;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that holds the output of a command, known by its content.
 *
 * @param file the file
 * @param kind which command; empty when it is a dump of many services
 */
record Output(Path file, Optional<OutputKind> kind) {
  private static final int PEEK = 8 << 10;
  private static final int MOST_LINES = 40;
  private static final long LONGEST = 1L << 30;

  /** What a file holds; empty when it is no output that is known. */
  static Optional<Output> recognise(Path file) throws IOException {
    long size = Files.size(file);
    if (size == 0 || size > LONGEST) {
      return Optional.empty();
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = TextForm.plain(in.readNBytes(PEEK));
    }
    return isText(head) ? recognise(file, head) : Optional.empty();
  }

  private static Optional<Output> recognise(Path file, byte[] head) {
    Lines lines = new Lines(head, head.length, 1);
    for (int i = 0; i < MOST_LINES && lines.next(); i++) {
      String line = lines.text();
      if (line.contains("== dumpstate: ") || line.startsWith("------ ")) {
        return Optional.empty();
      }
      if (line.startsWith("DUMP OF SERVICE ") || line.equals("Currently running services:")) {
        return Optional.of(new Output(file, Optional.empty()));
      }
      Optional<OutputKind> kind = OutputKind.begunBy(line);
      if (kind.isPresent()) {
        boolean history = kind.get() == OutputKind.APPOPS && isHistory(head);
        return Optional.of(
            new Output(file, history ? Optional.of(OutputKind.APPOPS_HISTORY) : kind));
      }
    }
    return SettingsList.tableOf(new Lines(head, head.length, 1)).isPresent()
        ? Optional.of(new Output(file, Optional.of(OutputKind.SETTING_LIST)))
        : Optional.empty();
  }

  /** Whether {@code dumpsys appops --history} wrote it, which begins as without that option. */
  private static boolean isHistory(byte[] head) {
    for (Lines line = new Lines(head, head.length, 1); line.next(); ) {
      if (line.starts("History:") || line.starts("Discrete accesses:")) {
        return true;
      } else if (line.starts("Package ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }
}
