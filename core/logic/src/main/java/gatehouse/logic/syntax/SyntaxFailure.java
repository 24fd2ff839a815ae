// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/** Unwinds the parser to the end of a clause that it cannot make sense of. */
final class SyntaxFailure extends Exception {
  private static final long serialVersionUID = 1L;

  final transient Location location;
  final String suggestion;

  SyntaxFailure(Location location, String message, String suggestion) {
    super(message, null, false, false);
    this.location = location;
    this.suggestion = suggestion;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
