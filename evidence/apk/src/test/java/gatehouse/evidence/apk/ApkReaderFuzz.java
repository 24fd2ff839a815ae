// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ApkReaderFuzz {
  private static final List<TrackerSignature> TRACKERS =
      List.of(new TrackerSignature("sdk", "Sdk", List.of("com.tracker.sdk.")));
  private static final ApkReader READER = new ApkReader(TRACKERS, TRACKERS);

  @MethodSource("gatehouse.evidence.apk.Seeds#apks")
  @FuzzTest
  void read_anything_endsInAReport(byte[] data) throws IOException {
    read(data);
  }

  @Test
  void read_mutated_endsInAReport() {
    assertThatCode(
            () -> Mutations.of(Seeds.apks().toList()).run(Mutations.BRIEF, ApkReaderFuzz::read))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_mutatedOften_endsInAReport() {
    assertThatCode(
            () -> Mutations.of(Seeds.apks().toList()).run(Mutations.LONG, ApkReaderFuzz::read))
        .doesNotThrowAnyException();
  }

  private static void read(byte[] data) throws IOException {
    Apk apk = READER.read(new Bytes("fuzz", data));
    assertThat(apk.unread()).allSatisfy(u -> assertThat(u.reason()).isNotBlank());
    assertThat(apk.size()).isEqualTo(data.length);
  }
}
