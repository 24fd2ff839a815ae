// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.vault.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters, lists and answers of servers: whatever they hold, reading them ends. */
class LeakFuzz {
  private static final String HASH = "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8";

  @TempDir static Path folder;

  static Stream<byte[]> seeds() throws IOException {
    Path list = Files.writeString(folder.resolve("seed"), HASH + ":3\r\nFF" + HASH.substring(2));
    Path filter = folder.resolve("seed.filter");
    Files.deleteIfExists(filter);
    Corpus.at(list).build(filter);
    return Stream.of(
        Files.readAllBytes(filter),
        Files.readAllBytes(list),
        (HASH.substring(5) + ":9545824\r\n" + "0".repeat(35) + ":0")
            .getBytes(StandardCharsets.US_ASCII));
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_ends(byte[] data) throws IOException {
    check(data);
  }

  static void check(byte[] data) throws IOException {
    Path file = Files.write(folder.resolve("data"), data);
    try (Secret secret = Secret.takeOver("password".getBytes(StandardCharsets.US_ASCII));
        PasswordHash hash = PasswordHash.of(secret)) {
      RangeText.holds(data, hash);
      assertThat(HashLines.read(new ByteArrayInputStream(data), 0, 0, key -> {})).isNotNegative();
      look(Corpus.at(file), hash);
      try (LeakFilter filter = LeakFilter.open(file)) {
        look(filter, hash);
      } catch (IOException e) {
        assertThat(e).hasMessageNotContaining(HASH);
      }
    }
  }

  private static void look(LeakCheck check, PasswordHash hash) {
    try {
      assertThat(check.look(hash)).isNotNull();
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
