// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.trackers.ExodusMatcher;
import gatehouse.evidence.apk.trackers.ExodusSignatures;
import gatehouse.evidence.apk.trackers.PrefixTrie;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class DexFuzz {
  private static final ExodusSignatures SIGNATURES =
      new ExodusSignatures(
          List.of(new TrackerSignature("sdk", "Sdk", List.of("com.tracker.sdk."))));

  static Stream<byte[]> seeds() {
    return Stream.of(Seeds.dex());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, DexFuzz::parse);
  }

  @Test
  void parse_mutated_endsTyped() {
    List<byte[]> seeds = seeds().toList();
    assertThatCode(
            () ->
                Mutations.of(seeds)
                    .allowing(MalformedException.class)
                    .run(Mutations.BRIEF, DexFuzz::parse))
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
                    .run(Mutations.LONG, DexFuzz::parse))
        .doesNotThrowAnyException();
  }

  private static void parse(byte[] data) throws IOException {
    Bytes bytes = new Bytes("fuzz", data);
    PrefixTrie trackers = PrefixTrie.of(List.of(List.of("com/tracker/sdk/")));
    new DexScanner(trackers, true).scan("fuzz.dex", bytes, new CodeFindings());
    ExodusScan.run(bytes, new ExodusMatcher(SIGNATURES), new BitSet());
  }
}
