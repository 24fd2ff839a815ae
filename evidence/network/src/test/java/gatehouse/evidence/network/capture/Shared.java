// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real captures that the tests read when they are there. */
final class Shared {
  private Shared() {}

  /** A folder of the shared data; without it the test is skipped, by name. */
  static Path data(String name) {
    String root = System.getProperty("gatehouse.root", ".");
    String given =
        System.getProperty(
            "gatehouse.shared", System.getenv().getOrDefault("GATEHOUSE_SHARED", ""));
    Path shared = given.isEmpty() ? Path.of(root).resolveSibling("shared") : Path.of(given);
    Path path = shared.resolve("data").resolve(name);
    Assumptions.assumeTrue(Files.exists(path), "needs shared/data/" + name);
    return path;
  }

  /** Every capture of the shared data. */
  static List<Path> captures() {
    try (Stream<Path> files = Files.walk(data("traffic"))) {
      return files.filter(file -> file.toString().endsWith(".pcap")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
