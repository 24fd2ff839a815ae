// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what was printed with a file; {@code -Dgatehouse.record=true} writes it anew. */
public final class Golden {
  private Golden() {}

  /** Fails when the file says something else. */
  public static void check(Path file, String printed) throws IOException {
    if (Boolean.getBoolean("gatehouse.record")) {
      Files.writeString(file, printed);
    }
    assertThat(printed)
        .as("%s; record it anew with -Dgatehouse.record=true", file)
        .isEqualTo(Files.readString(file));
  }
}
