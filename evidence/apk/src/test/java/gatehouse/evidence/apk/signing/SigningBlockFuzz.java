// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class SigningBlockFuzz extends DamageTest {
  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.signed());
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
    try (EntryReader reader = new EntryReader()) {
      new SignatureVerifier(archive, reader, new SigningTarget(24, 28, 1, false)).verify();
    }
  }
}
