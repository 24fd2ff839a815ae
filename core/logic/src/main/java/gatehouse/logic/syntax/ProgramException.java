// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** A program was refused; the diagnostics say why, all of them at once. */
public final class ProgramException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public ProgramException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(Diagnostic::toString)
            .collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Errors and warnings in the order of the text; at least one is an error. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
