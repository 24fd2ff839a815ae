// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.knowledge.KnowledgeException;
import gatehouse.testing.SharedData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExodusFileTest {
  @Test
  void file_ofTheApiIsReadAsItIs() {
    List<TrackerSignature> trackers =
        ExodusFile.read(SharedData.path("trackers/exodus-trackers.json"));
    assertThat(trackers).hasSize(432);
    assertThat(trackers).filteredOn(t -> t.codePrefixes().isEmpty()).hasSize(4);
    assertThat(trackers)
        .contains(new TrackerSignature("12", "AppsFlyer", List.of("com.appsflyer.")))
        .anySatisfy(t -> assertThat(t.codePrefixes()).contains(".LigatusManager"));
  }

  @Test
  void signature_isListOfAlternatives() {
    String json = "{\"a\": [{}], \"trackers\": {\"7\": {\"code_signature\": \"x.|y|\"}}}";
    assertThat(read(json)).containsExactly(new TrackerSignature("7", "7", List.of("x.", "y")));
  }

  @Test
  void file_ofAnotherFormIsRefusedByLine() {
    assertRefused("{}", "has no \"trackers\"");
    assertRefused("[]", "needs an object");
    assertRefused("{\n\"trackers\": 3}", "test.json:2: needs an object of trackers");
    assertRefused("{\"trackers\": {\"1\":\n {\"name\": 3}}}", ":2: needs a text for name");
    assertRefused("{\"trackers\": {", "is no JSON");
  }

  @Test
  void file_thatIsMissingIsNamed() {
    assertThatThrownBy(() -> ExodusFile.read(Path.of("no-such-file.json")))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("no-such-file.json: cannot be read");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(message);
  }

  private static List<TrackerSignature> read(String json) {
    return ExodusFile.read("test.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
