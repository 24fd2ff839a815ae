// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.manifest.ManifestReader;
import gatehouse.evidence.apk.manifest.ManifestTree;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class BinaryXmlFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.manifest().write());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, BinaryXmlFuzz::parse);
  }

  @Test
  void parse_mutated_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.BRIEF, BinaryXmlFuzz::parse))
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
                    .run(Mutations.LONG, BinaryXmlFuzz::parse))
        .doesNotThrowAnyException();
  }

  private static void parse(byte[] data) throws IOException {
    ManifestTree tree = ManifestTree.read(new Bytes("fuzz", data));
    ManifestReader.read(tree, id -> Optional.empty());
  }
}
