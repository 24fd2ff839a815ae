// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class SigningBlockFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.signed());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, SigningBlockFuzz::parse);
  }

  @Test
  void parse_mutated_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.BRIEF, SigningBlockFuzz::parse))
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
                    .run(Mutations.LONG, SigningBlockFuzz::parse))
        .doesNotThrowAnyException();
  }

  private static void parse(byte[] data) throws IOException {
    ZipArchive archive = new ZipArchive(new Bytes("fuzz", data));
    try (EntryReader reader = new EntryReader()) {
      new SignatureVerifier(archive, reader, new SigningTarget(24, 28, 1, false)).verify();
    }
  }
}
