// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import java.nio.file.Path;
import java.util.Optional;

/** Where the shared test data is; it need not be there. */
public final class Shared {
  private Shared() {}

  /** A file or folder of the data. */
  public static Path data(String name) {
    String root = System.getProperty("gatehouse.root", "../..");
    String shared =
        Optional.ofNullable(System.getProperty("gatehouse.shared"))
            .or(() -> Optional.ofNullable(System.getenv("GATEHOUSE_SHARED")))
            .orElse(root + "/../shared");
    return Path.of(shared, "data", name);
  }
}
