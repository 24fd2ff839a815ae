// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever a file holds, reading it as a list of devices ends with facts and gaps. */
class InventoryFuzz {
  @FuzzTest
  void collect_anything_endsInFacts(byte[] data) {
    collect(data);
  }

  static void collect(byte[] data) {
    try {
      Path file = Files.createTempFile("list", "");
      try {
        Files.write(file, data);
        Collected.ifAny(file)
            .ifPresent(
                collected ->
                    assertThat(collected.examined.size() + collected.gaps.size()).isPositive());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
