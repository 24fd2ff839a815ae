// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where real material lies beside the checkout; tests that need it skip themselves without it. */
public final class Shared {
  private Shared() {}

  /** A file of the material; skips the test when it is not there. */
  public static Path device(String name) {
    String place =
        Objects.requireNonNullElseGet(
            System.getProperty("gatehouse.shared"),
            () ->
                Objects.requireNonNullElseGet(
                    System.getenv("GATEHOUSE_SHARED"),
                    () -> System.getProperty("gatehouse.root") + "/../shared"));
    Path file = Path.of(place, "data", "devices", name);
    assumeTrue(Files.exists(file), "needs shared/data/devices/" + name);
    return file;
  }

  /** The golden vectors of the protocols. */
  public static JsonNode vectors() throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(device("protocol-vectors.json")));
  }
}
