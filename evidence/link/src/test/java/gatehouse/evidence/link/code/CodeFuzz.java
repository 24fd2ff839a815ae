// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a picture holds, reading it ends with contents or a {@link PictureException}. */
class CodeFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of(
        Codes.file(Codes.code("https://mi.com/", 60), "png"),
        Codes.file(Codes.code("WIFI:S:a;;", 60), "jpg"),
        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_endsTyped(byte[] data) {
    check(data);
  }

  static void check(byte[] data) {
    try {
      assertThat(CodeReader.read(data)).doesNotContainNull();
    } catch (PictureException e) {
      assertThat(e).message().isNotBlank();
    }
  }
}
