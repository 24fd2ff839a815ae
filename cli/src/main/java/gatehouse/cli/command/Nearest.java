// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import gatehouse.logic.syntax.Names;
import java.util.stream.Stream;

/** Suggests what a mistyped word may have meant. */
public final class Nearest {
  private Nearest() {}

  /** {@code ", did you mean 'audit'?"}, or nothing when no choice is near. */
  public static String to(String word, Stream<String> choices) {
    String suggestion = Names.suggestion(word, choices.toList());
    return suggestion.isEmpty() ? "" : ", " + suggestion;
  }
}
