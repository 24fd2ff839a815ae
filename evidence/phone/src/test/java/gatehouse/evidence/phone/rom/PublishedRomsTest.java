// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every version in the published histories of 91 devices. */
class PublishedRomsTest {
  private static final Pattern VERSION = Pattern.compile("\"os\": *\"([^\"]+)\"");
  private static final Path ROOT =
      Path.of(
          System.getenv()
              .getOrDefault(
                  "GATEHOUSE_SHARED", System.getProperty("gatehouse.shared", "../shared")),
          "data/roms/hyperdata");

  @Test
  void parse_everyPublishedVersion() throws IOException {
    Path root =
        Files.exists(ROOT)
            ? ROOT
            : Path.of(System.getProperty("gatehouse.root", ".")).resolve(ROOT);
    assumeTrue(Files.exists(root), "needs shared/data/roms");
    Set<String> versions = new TreeSet<>();
    try (Stream<Path> files = Files.list(root)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".json")).toList();
      for (Path file : all) {
        Matcher matcher = VERSION.matcher(Files.readString(file));
        while (matcher.find()) {
          versions.add(matcher.group(1));
        }
      }
    }
    assertThat(versions).hasSizeGreaterThan(5000);
    assertThat(versions.stream().filter(v -> RomVersion.parse(v).isEmpty())).isEmpty();
  }
}
