// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real material for tests that lies beside the checkout; a test without it is skipped. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of the shared data, or the test is skipped and names it. */
  public static Path path(String name) {
    Path root = Path.of(System.getProperty("gatehouse.root", "."));
    String shared = System.getProperty("gatehouse.shared", System.getenv("GATEHOUSE_SHARED"));
    Path home = shared == null ? root.resolve("../shared") : Path.of(shared);
    Path path = home.resolve("data").resolve(name);
    Assumptions.assumeTrue(Files.exists(path), "needs shared/data/" + name);
    return path;
  }

  /** All APKs of the shared data, sorted. */
  public static List<Path> apks() throws IOException {
    try (Stream<Path> files = Files.walk(path("apk"))) {
      return files.filter(file -> file.toString().endsWith(".apk")).sorted().toList();
    }
  }
}
