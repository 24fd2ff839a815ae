// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

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

class ResourceTableFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.resources());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, ResourceTableFuzz::parse);
  }

  @Test
  void parse_mutated_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.BRIEF, ResourceTableFuzz::parse))
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
                    .run(Mutations.LONG, ResourceTableFuzz::parse))
        .doesNotThrowAnyException();
  }

  private static void parse(byte[] data) throws IOException {
    ResourceTable table = new ResourceTable(new Bytes("fuzz", data));
    for (int entry = 0; entry < 4; entry++) {
      table.resolve(0x7f010000 + entry);
    }
  }
}
