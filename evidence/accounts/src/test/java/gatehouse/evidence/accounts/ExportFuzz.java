// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportKey;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of every format: whatever they hold, reading them ends, with logins or with a reason. */
class ExportFuzz {
  static Stream<byte[]> seeds() {
    return Fixtures.ALL.stream()
        .filter(name -> !name.equals("keepassxc.kdbx"))
        .map(Fixtures::bytes);
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_ends(byte[] data) {
    check(data);
  }

  static void check(byte[] data) {
    try (ExportKey key = Fixtures.key("");
        Export export = ExportReader.read(data, key, Fixtures.CHEAP)) {
      assertThat(export.logins()).hasSizeLessThan(data.length + 1);
    } catch (ExportException e) {
      assertThat(e.sentence()).isNotBlank().doesNotContain("Sunflower");
    }
  }
}
