// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class ZipArchiveFuzz extends DamageTest {
  static Stream<byte[]> seeds() {
    return Seeds.apks();
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
