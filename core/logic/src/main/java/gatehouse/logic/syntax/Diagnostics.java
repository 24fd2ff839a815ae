// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what the parser and the checks find, so that a person sees all of it at once. */
public final class Diagnostics {
  /** Nobody reads more; hostile text could make millions. */
  private static final int MOST = 200;

  private final List<Diagnostic> found = new ArrayList<>();
  private int errors;

  /** Nothing found yet. */
  public Diagnostics() {}

  /** Reports an error with a suggestion, which may be empty. */
  public void error(Location at, String message, String suggestion) {
    errors++;
    add(Severity.ERROR, at, message, suggestion);
  }

  /** Reports a warning with a suggestion, which may be empty. */
  public void warning(Location at, String message, String suggestion) {
    add(Severity.WARNING, at, message, suggestion);
  }

  private void add(Severity severity, Location at, String message, String suggestion) {
    var diagnostic =
        new Diagnostic(severity, at.source(), at.line(), at.column(), message, suggestion);
    // A clause with alternatives is several rules, which share their faults.
    boolean news = !found.contains(diagnostic);
    if (news && (found.size() < MOST || (severity == Severity.ERROR && errors == 1))) {
      found.add(diagnostic);
    }
  }

  /** Whether any error was reported. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** Everything reported, each source in the order of its lines. */
  public List<Diagnostic> all() {
    var sorted = new ArrayList<>(found);
    sorted.sort(Diagnostics::order);
    return List.copyOf(sorted);
  }

  private static int order(Diagnostic a, Diagnostic b) {
    int sources = a.source().compareTo(b.source());
    int lines = Integer.compare(a.line(), b.line());
    return sources != 0 ? sources : lines != 0 ? lines : Integer.compare(a.column(), b.column());
  }
}
