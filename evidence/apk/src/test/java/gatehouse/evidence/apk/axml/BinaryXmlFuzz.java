// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.manifest.ManifestReader;
import gatehouse.evidence.apk.manifest.ManifestTree;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class BinaryXmlFuzz extends DamageTest {
  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.manifest().write());
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
    ManifestTree tree = ManifestTree.read(new Bytes("fuzz", data));
    ManifestReader.read(tree, id -> Optional.empty());
  }
}
