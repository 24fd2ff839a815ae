// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import java.util.List;

/** Goes through words from first to last; past the end there are only line ends. */
final class Words {
  private final List<Token> tokens;
  private int at;

  Words(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean more() {
    return at < tokens.size();
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : new Token("\n", line());
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  boolean take(String text) {
    if (more() && peek().is(text)) {
      at++;
      return true;
    }
    return false;
  }

  /** Goes past the brace that closes the one just taken. */
  void skipBlock() {
    int depth = 1;
    while (more() && depth > 0) {
      Token token = next();
      depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
    }
  }

  long line() {
    return tokens.isEmpty() ? 1 : tokens.get(Math.min(at, tokens.size() - 1)).line();
  }
}
