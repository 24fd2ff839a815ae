// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import java.nio.file.Path;
import java.util.Objects;

/** Where real material lies beside the checkout; tests that need it skip themselves without it. */
public final class Shared {
  private Shared() {}

  /** A folder of the material, which need not be there. */
  public static Path data(String name) {
    String place =
        Objects.requireNonNullElseGet(
            System.getProperty("gatehouse.shared"),
            () ->
                Objects.requireNonNullElseGet(
                    System.getenv("GATEHOUSE_SHARED"),
                    () -> System.getProperty("gatehouse.root") + "/../shared"));
    return Path.of(place, "data", name);
  }
}
