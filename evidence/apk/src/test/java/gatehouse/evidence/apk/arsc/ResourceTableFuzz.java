// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceTableFuzz extends DamageTest {
  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.resources());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, this::parse);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(seeds().toList()).allowing(MalformedException.class);
  }

  @Override
  protected void parse(byte[] data) throws IOException {
    ResourceTable table = new ResourceTable(new Bytes("fuzz", data));
    for (int entry = 0; entry < 4; entry++) {
      table.resolve(0x7f010000 + entry);
    }
  }
}
