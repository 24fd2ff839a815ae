// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.model.Assurance;
import gatehouse.model.RunId;

class PackFileReaderFuzz {
  private static final RunId RUN = new RunId("fuzz");

  @FuzzTest
  void read_anything_endsTyped(byte[] data) {
    readOrRefuse(data);
  }

  static void readOrRefuse(byte[] data) {
    try {
      PackFile file = PackFileReader.read("fuzz.tsv", data, "known_until", RUN, Assurance.SAID);
      assertThat(file.rows()).allSatisfy(row -> assertThat(row.run()).isEqualTo(RUN));
    } catch (KnowledgeException e) {
      assertThat(e.file()).isEqualTo("fuzz.tsv");
    }
  }
}
