// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import java.util.Objects;

/** The version that the jar was built as. */
final class Version {
  private Version() {}

  static String text() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "(not built into a jar)");
  }
}
