// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.logic.io.FactFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes are a fact file or refused with file and line. */
class FactFileFuzz {
  private static final Program PROGRAM =
      Programs.compile(".decl n(a:symbol, k:number, d:date)\n.input n");

  @FuzzTest
  void read_anyBytes_isRefusedOrRead(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".facts");
    try {
      Files.write(file, bytes);
      var facts = FactSet.builder();
      facts.read(PROGRAM.relations().getFirst(), PROGRAM.directives().getFirst(), file);
      assertThat(facts.build().size()).isLessThanOrEqualTo(bytes.length);
    } catch (FactFileException e) {
      assertThat(e).hasMessageContaining(file.toString());
    } finally {
      Files.delete(file);
    }
  }
}
