// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.report.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The file that a report goes to; it is there as a whole or not at all. */
public final class OutputFile {
  private OutputFile() {}

  /** The form that the name of a file asks for. */
  static Format format(@Nullable Path file) {
    String name = String.valueOf(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    if (name.endsWith(".sarif") || name.endsWith(".sarif.json")) {
      return Format.SARIF;
    }
    return name.endsWith(".json") ? Format.JSON : Format.TERMINAL;
  }

  /** Writes text as UTF-8. */
  public static void write(Path file, CharSequence text) throws IOException {
    write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes); // a pipe or device takes it as it comes
      return;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path half = Files.createTempFile(folder, ".gatehouse-", ".part");
    try {
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
