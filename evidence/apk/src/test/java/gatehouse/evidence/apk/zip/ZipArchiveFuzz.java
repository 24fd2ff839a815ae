// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ZipArchiveFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.apks();
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, ZipArchiveFuzz::parse);
  }

  @Test
  void parse_mutated_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.BRIEF, ZipArchiveFuzz::parse))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void parse_mutatedOften_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.LONG, ZipArchiveFuzz::parse))
        .doesNotThrowAnyException();
  }

  private static void parse(byte[] data) throws IOException {
    ZipArchive archive = new ZipArchive(new Bytes("fuzz", data));
    ZipLayout.examine(archive);
    try (EntryReader reader = new EntryReader()) {
      for (ZipEntry entry : archive.entries()) {
        reader.peek(archive, entry, 8);
        reader.read(archive, entry, 1 << 20);
      }
    }
  }
}
