// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/**
 * Something wrong, or suspicious, in program text.
 *
 * @param line 1-based line, 0 when there is no place
 * @param column 1-based column, 0 when there is no place
 * @param suggestion what to do about it, empty when there is nothing sensible to say
 */
public record Diagnostic(
    Severity severity, String source, int line, int column, String message, String suggestion) {

  /** Errors refuse the program; warnings do not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** One line in the customary compiler form {@code source:line:column: error: message}. */
  @Override
  public String toString() {
    String kind = severity == Severity.ERROR ? "error" : "warning";
    String place = source + ":" + line + ":" + column + ": " + kind + ": " + message;
    return suggestion.isEmpty() ? place : place + " (" + suggestion + ")";
  }
}
