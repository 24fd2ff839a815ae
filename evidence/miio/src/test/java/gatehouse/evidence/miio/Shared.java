// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio;

import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real material of devices. */
public final class Shared {
  private Shared() {}

  /** A file of the material; skips the test when it is not there. */
  public static Path device(String name) {
    return SharedData.path("devices/" + name);
  }

  /** The golden vectors of the protocols. */
  public static JsonNode vectors() throws IOException {
    return JsonMapper.shared().readTree(Files.readAllBytes(device("protocol-vectors.json")));
  }
}
