// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.ExodusMatcher;
import gatehouse.evidence.apk.trackers.ExodusSignatures;
import gatehouse.evidence.apk.trackers.PrefixTrie;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DexFuzz extends DamageTest {
  private static final ExodusSignatures SIGNATURES =
      new ExodusSignatures(
          List.of(new TrackerSignature("sdk", "Sdk", List.of("com.tracker.sdk."))));

  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.dex());
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
    Bytes bytes = new Bytes("fuzz", data);
    PrefixTrie trackers = PrefixTrie.of(List.of(List.of("com/tracker/sdk/")));
    new DexScanner(trackers, true).scan("fuzz.dex", bytes, new CodeFindings());
    ExodusScan.run(bytes, new ExodusMatcher(SIGNATURES), new BitSet());
  }
}
