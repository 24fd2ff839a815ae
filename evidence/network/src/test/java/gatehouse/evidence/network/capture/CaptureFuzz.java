// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureFuzz extends DamageTest {
  static Stream<byte[]> seeds() {
    return Specimens.all().values().stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, this::parse);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(seeds().toList()).allowing(MalformedException.class);
  }

  @Override
  protected void parse(byte[] data) throws IOException, MalformedException {
    try {
      Reading.of(new ByteArrayInputStream(data));
    } catch (ZipException | EOFException e) {
      throw new MalformedException("what is gzipped is damaged");
    }
  }
}
