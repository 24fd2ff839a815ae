// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.model.Observed;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class SerialFuzz {
  @FuzzTest
  void facts_anything_endTyped(byte[] data) {
    readFacts(new String(data, StandardCharsets.UTF_8));
  }

  @FuzzTest
  void manifest_anything_endsTyped(byte[] data) {
    readManifest(new String(data, StandardCharsets.UTF_8));
  }

  /** What can be read can be written, and reads the same. */
  static void readFacts(String text) {
    try {
      List<Observed<?>> read = FactReader.read("f", new StringReader(text)).observations();
      String again = String.join("\n", read.stream().map(FactWriter::line).toList());
      assertThat(FactReader.read("f", new StringReader(again)).observations()).isEqualTo(read);
    } catch (SerialException e) {
      assertThat(e).hasMessageStartingWith("f:");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void readManifest(String text) {
    try {
      assertThat(ManifestForm.read("m", text).artefacts()).isNotNull();
    } catch (SerialException e) {
      assertThat(e).hasMessageStartingWith("m:1:");
    }
  }
}
