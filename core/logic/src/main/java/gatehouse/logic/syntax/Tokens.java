// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Token.Kind;

/** The token at hand, what may follow it, and what to say when it is another than expected. */
final class Tokens {
  private final Lexer lexer;
  private Token current;
  private int lastEnd;

  Tokens(SourceText source) {
    lexer = new Lexer(source);
    current = lexer.next();
  }

  Token current() {
    return current;
  }

  Location here() {
    return lexer.location(current);
  }

  Token take() {
    Token taken = current;
    lastEnd = taken.end();
    current = lexer.next();
    return taken;
  }

  /** Whether the token at hand follows the last one taken without a gap. */
  boolean adjacent() {
    return current.start() == lastEnd;
  }

  boolean accept(String mark) {
    if (current.isMark(mark)) {
      take();
      return true;
    }
    return false;
  }

  void expect(String mark, String where) throws SyntaxFailure {
    if (!accept(mark)) {
      throw failure("expected '" + mark + "' " + where + " and found " + current.words(), "");
    }
  }

  Token expect(Kind kind, String what) throws SyntaxFailure {
    if (current.kind() != kind) {
      throw failure("expected " + what + " and found " + current.words(), "");
    }
    return take();
  }

  SyntaxFailure failure(String message, String suggestion) {
    if (current.kind() == Kind.BAD) {
      String advice =
          Character.isDigit(current.text().charAt(0))
              ? "numbers are whole 64-bit numbers"
              : suggestion;
      return new SyntaxFailure(here(), "cannot read " + current.words(), advice);
    }
    return new SyntaxFailure(here(), message, suggestion);
  }

  /** The token after the one at hand. */
  Token peek() {
    Token next = lexer.next();
    rewind();
    return next;
  }

  /** The token after the bracket that closes the round one at hand. */
  Token afterBrackets() {
    return after(lexer.next(), 1);
  }

  /** The token after a call, the name of which is at hand and followed by a round bracket. */
  Token afterCall() {
    lexer.next();
    return after(lexer.next(), 1);
  }

  /** Takes everything up to the bracket that closes the curly one at hand. */
  void skipBlock() {
    int depth = 0;
    do {
      depth += current.isMark("{") ? 1 : current.isMark("}") ? -1 : 0;
      take();
    } while (depth > 0 && current.kind() != Kind.END);
  }

  private Token after(Token first, int open) {
    int depth = open;
    Token next = first;
    while (depth > 0 && next.kind() != Kind.END) {
      depth += next.isMark("(") ? 1 : next.isMark(")") ? -1 : 0;
      next = lexer.next();
    }
    rewind();
    return next;
  }

  private void rewind() {
    lexer.seek(current);
    lexer.next();
  }
}
