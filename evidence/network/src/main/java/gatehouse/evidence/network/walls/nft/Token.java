// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a listing, or one of the signs that part words.
 *
 * @param text without quotes; a line's end is {@code \n}
 */
record Token(String text, long line) {
  private static final int MOST = 400_000;
  private static final Pattern WORD =
      Pattern.compile("\n|#[^\n]*+|\"[^\"\n]*+\"|[{},;=]|!=|!|[^\\s{},;=\"!#]++");

  /** All words, of a hostile file at most so many. */
  static List<Token> all(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    long line = 1;
    while (words.find() && tokens.size() < MOST) {
      String word = words.group();
      if (!word.startsWith("#")) {
        tokens.add(new Token(word.startsWith("\"") ? unquoted(word) : word, line));
      }
      if (word.equals("\n")) {
        line++;
      }
    }
    return tokens;
  }

  private static String unquoted(String word) {
    return word.substring(1, word.length() - 1);
  }

  boolean is(String sign) {
    return text.equals(sign);
  }
}
