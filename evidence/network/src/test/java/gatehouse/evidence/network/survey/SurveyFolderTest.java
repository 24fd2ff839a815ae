// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyFolderTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void close_nothingTold_leavesNothing() throws IOException {
    Path place = folder.resolve("run");
    new SurveyFolder(place, "a subnet", NOON).close();

    assertThat(place).doesNotExist();
  }

  @Test
  void close_nothingToldAmongTheOwnersFiles_leavesTheirs() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    new SurveyFolder(folder, "a subnet", NOON).close();

    assertThat(folder).isDirectoryContaining("glob:**notes.txt");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void close_somethingTold_leavesAWholeRun() throws IOException {
    Path place = folder.resolve("run");
    try (SurveyFolder survey = new SurveyFolder(place, "a subnet", NOON)) {
      survey.examined(new DeviceId("device:1"), Aspect.NETWORK, new Locator.Whole());
    }

    assertThat(place.resolve(RunLog.FACTS)).content().contains("device:1");
    assertThat(place.resolve(RunLog.MANIFEST)).exists();
  }
}
