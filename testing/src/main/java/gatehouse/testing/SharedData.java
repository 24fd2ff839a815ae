// SPDX-License-Identifier: Apache-2.0
package gatehouse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real material that lies beside the checkout, in {@code ../shared}, or where the property {@code
 * gatehouse.shared} or the variable {@code GATEHOUSE_SHARED} says.
 */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of the material, or the test is skipped and names it. */
  public static Path path(String name) {
    Path path = home().resolve("data").resolve(name);
    Assumptions.assumeTrue(Files.exists(path), "needs shared/data/" + name);
    return path;
  }

  /** All files of a folder whose names end so, sorted, or the test is skipped and names it. */
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() {
    return Optional.ofNullable(System.getProperty("gatehouse.shared"))
        .or(() -> Optional.ofNullable(System.getenv("GATEHOUSE_SHARED")))
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("gatehouse.root", "."), "../shared"));
  }
}
