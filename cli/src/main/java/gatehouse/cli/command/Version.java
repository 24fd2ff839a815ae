// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.util.Objects;

/** The version that the jar was built as. */
public final class Version {
  private Version() {}

  public static String text() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "(not built into a jar)");
  }
}
