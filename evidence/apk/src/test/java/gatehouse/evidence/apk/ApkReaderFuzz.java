// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

class ApkReaderFuzz extends DamageTest {
  private static final List<TrackerSignature> TRACKERS =
      List.of(new TrackerSignature("sdk", "Sdk", List.of("com.tracker.sdk.")));
  private static final ApkReader READER = new ApkReader(TRACKERS, TRACKERS);

  @MethodSource("gatehouse.evidence.apk.Seeds#apks")
  @FuzzTest
  void read_anything_endsInAReport(byte[] data) throws IOException {
    parse(data);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(Seeds.apks().toList());
  }

  @Override
  protected void parse(byte[] input) throws IOException {
    Apk apk = READER.read(new Bytes("fuzz", input));
    assertThat(apk.unread()).allSatisfy(u -> assertThat(u.reason()).isNotBlank());
    assertThat(apk.size()).isEqualTo(input.length);
  }
}
