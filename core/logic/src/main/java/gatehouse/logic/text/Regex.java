// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import gatehouse.logic.budget.BudgetExceededException;
import java.util.Optional;

/**
 * Regular expressions in the customary syntax, matched against the whole text in time proportional
 * to its length times that of the pattern, whatever the two are (Thompson, 1968): literals, {@code
 * .}, classes, {@code \d \w \s}, groups, {@code |}, {@code * + ? {n,m}}; no back-references.
 */
public final class Regex {
  /** The most states times characters of one match, about a second's work at worst. */
  private static final long MOST_WORK = 1L << 27;

  private final Instruction[] program;

  private Regex(Instruction[] program) {
    this.program = program;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is not one; the message says what is wrong
   */
  public static Regex compile(String pattern) {
    return new Regex(RegexCompiler.compile(RegexParser.parse(pattern)));
  }

  /** What is wrong with a pattern, if anything. */
  public static Optional<String> problem(String pattern) {
    try {
      compile(pattern);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("not a pattern: " + e.getMessage());
    }
  }

  /**
   * Whether the pattern matches the whole text.
   *
   * @throws BudgetExceededException when text and pattern are both so long that it would take
   *     seconds
   */
  public boolean matches(String text) {
    if ((long) program.length * text.length() > MOST_WORK) {
      throw new BudgetExceededException(
          "stopped: a pattern of "
              + program.length
              + " states against a text of "
              + text.length()
              + " characters; shorten the pattern or the text");
    }
    var now = new States(program);
    var next = new States(program);
    now.enter(0);
    for (int i = 0; i < text.length() && !now.isEmpty(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      next.clear();
      for (int s = 0; s < now.size(); s++) {
        if (program[now.get(s)] instanceof Instruction.One one && one.chars().test(c)) {
          next.enter(now.get(s) + 1);
        }
      }
      States spare = now;
      now = next;
      next = spare;
    }
    return now.isAccepting();
  }
}
