// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.datalog;

import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a program's {@code .input} directives name, found where Soufflé finds them. */
final class FactFiles {
  private final Program program;
  private final Path folder;

  FactFiles(Program program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  FactSet read() throws IOException {
    FactSet.Builder facts = FactSet.builder();
    for (Directive input : program.directives()) {
      if (input.kind() == Directive.Kind.INPUT) {
        Path file = folder.resolve(input.parameter("filename", input.relation() + ".facts"));
        if (!Files.exists(file)) {
          throw new FileNotFoundException(
              "there is no file " + file + " for the relation " + input.relation());
        }
        Relation relation = program.relation(input.relation()).orElseThrow();
        facts.read(relation, input, file);
      }
    }
    return facts.build();
  }
}
