// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.logic;

import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first steps of every run. */
final class Runs {
  private Runs() {}

  static Program compile(Path program) throws IOException, ProgramException {
    var text = new SourceText(program.toString(), Files.readString(program));
    return Program.compile(List.of(text), List.of());
  }

  /** Reads the facts of all inputs of a program. */
  static FactSet load(Program program, Path folder) throws IOException {
    var facts = FactSet.builder();
    for (Directive input : program.directives()) {
      if (input.kind() == Directive.Kind.INPUT) {
        Path file = folder.resolve(input.relation() + ".facts");
        facts.read(program.relation(input.relation()).orElseThrow(), input, file);
      }
    }
    return facts.build();
  }
}
