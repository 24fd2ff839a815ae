// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.testing.Mutations;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureFuzz {
  static Stream<byte[]> seeds() {
    return Specimens.all().values().stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, CaptureFuzz::read);
  }

  @Test
  void read_mutated_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.BRIEF, CaptureFuzz::read))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_mutatedOften_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.LONG, CaptureFuzz::read))
        .doesNotThrowAnyException();
  }

  private static void read(byte[] data) throws IOException, MalformedException {
    try {
      Reading.of(new ByteArrayInputStream(data));
    } catch (ZipException | EOFException e) {
      throw new MalformedException("what is gzipped is damaged");
    }
  }
}
