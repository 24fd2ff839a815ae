// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.rom;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.fact.Region;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every version in the published histories of 91 devices. */
class PublishedRomsTest {
  private static final Pattern VERSION = Pattern.compile("\"os\": *\"([^\"]+)\"");

  private static final Pattern BRANCH =
      Pattern.compile(
          "\"branchCode\": *\"([^\"]+)\".{1,400}?\"tag\": *\"([A-Z]{4})\"", Pattern.DOTALL);

  @Test
  void modDevice_ofEveryBranch_agreesWithItsVersions() throws IOException {
    Set<String> branches = new TreeSet<>();
    for (String text : histories()) {
      for (Matcher matcher = BRANCH.matcher(text); matcher.find(); ) {
        branches.add(matcher.group(1) + " " + matcher.group(2));
      }
    }
    assertThat(branches).hasSizeGreaterThan(500);
    assertThat(branches)
        .allSatisfy(
            branch -> {
              String[] parts = branch.split(" ", 2);
              Region ofVersion =
                  RomVersion.parse("OS1.0.1.0.UAA" + parts[1]).orElseThrow().region().orElseThrow();
              assertThat(Markets.ofModDevice(parts[0]).orElse(ofVersion)).isEqualTo(ofVersion);
            });
  }

  @Test
  void parse_everyPublishedVersion() throws IOException {
    Set<String> versions = new TreeSet<>();
    for (String text : histories()) {
      for (Matcher matcher = VERSION.matcher(text); matcher.find(); ) {
        versions.add(matcher.group(1));
      }
    }
    assertThat(versions).hasSizeGreaterThan(5000);
    assertThat(versions.stream().filter(v -> RomVersion.parse(v).isEmpty())).isEmpty();
  }

  private static List<String> histories() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : SharedData.files("roms/hyperdata", ".json")) {
      texts.add(Files.readString(file));
    }
    return texts;
  }
}
