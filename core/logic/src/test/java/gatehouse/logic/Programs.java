// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.syntax.Diagnostic;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import java.util.List;

/** Short ways to programs in tests. */
final class Programs {
  private Programs() {}

  static Program compile(String text) {
    try {
      return Program.compile(List.of(new SourceText("t.dl", text)), List.of());
    } catch (ProgramException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static Database run(String text) {
    return compile(text).evaluate(FactSet.EMPTY);
  }

  /** The tuples of a relation as text. */
  static List<String> tuples(String text, String relation) {
    return run(text).tuples(relation).stream().map(Tuple::toString).toList();
  }

  /** Everything that is wrong with a program. */
  static List<Diagnostic> problems(String text) {
    try {
      Program.compile(List.of(new SourceText("t.dl", text)), List.of());
    } catch (ProgramException e) {
      return e.diagnostics();
    }
    throw new AssertionError("compiles, but should not");
  }
}
