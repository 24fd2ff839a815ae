// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.knowledge.KnowledgeException;

class ExodusFileFuzz {
  @FuzzTest
  void read_anything_endsTyped(byte[] data) {
    readOrRefuse(data);
  }

  static void readOrRefuse(byte[] data) {
    try {
      assertThat(ExodusFile.read("fuzz.json", data))
          .allSatisfy(t -> assertThat(t.codePrefixes()).noneMatch(String::isBlank));
    } catch (KnowledgeException e) {
      assertThat(e.file()).isEqualTo("fuzz.json");
    }
  }
}
