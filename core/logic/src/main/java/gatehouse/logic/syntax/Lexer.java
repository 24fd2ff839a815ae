// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Token.Kind;
import java.util.List;

/** Cuts program text into tokens, one at a time and from any token on again. */
final class Lexer {
  private static final List<String> MARKS =
      List.of(
          ":-", "<:", "<=", ">=", "!=", "==", "(", ")", "{", "}", "[", "]", ",", ";", ".", ":", "=",
          "<", ">", "!", "@", "+", "-", "*", "/", "%", "^", "|", "$", "&", "#");

  private final String source;
  private final String text;
  private final StringBuilder doc = new StringBuilder();
  private int at;
  private int line = 1;
  private int lineStart;

  Lexer(SourceText source) {
    this.source = source.name();
    this.text = source.text();
  }

  Location location(Token token) {
    return new Location(source, token.line(), token.column());
  }

  /** Goes back, or forward, to the start of a token that came from here. */
  void seek(Token token) {
    at = token.start();
    line = token.line();
    lineStart = at - token.column() + 1;
  }

  Token next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        newline();
      } else if (c <= ' ' || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("///", at) && !text.startsWith("////", at)) {
        doc();
      } else if (text.startsWith("//", at)) {
        at = endOfLine();
      } else if (text.startsWith("/*", at)) {
        if (!blockComment()) {
          return token(Kind.BAD, "/* without */", text.length());
        }
      } else {
        return word(c);
      }
    }
    return token(Kind.END, "", at);
  }

  private Token word(char c) {
    if (isNameStart(c)) {
      int end = at + 1;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      return token(Kind.NAME, text.substring(at, end), end);
    }
    if (isDigit(c)) {
      return number();
    }
    if (c == '"') {
      return quoted();
    }
    for (String mark : MARKS) {
      if (text.startsWith(mark, at)) {
        return token(Kind.MARK, mark, at + mark.length());
      }
    }
    return token(Kind.BAD, text.substring(at, at + Character.charCount(text.codePointAt(at))));
  }

  private Token number() {
    int end = DateShape.end(text, at);
    if (end > at) {
      return token(Kind.DATE, text.substring(at, end), end);
    }
    end = at;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    boolean fraction =
        end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
    if (fraction) {
      do {
        end++;
      } while (end < text.length() && isNamePart(text.charAt(end)));
      return token(Kind.BAD, text.substring(at, end), end);
    }
    return token(Kind.NUMBER, text.substring(at, end), end);
  }

  private Token quoted() {
    var value = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return token(Kind.TEXT, value.toString(), i + 1);
      }
      if (c == '\n') {
        break;
      }
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
        value.append(escaped(text.charAt(++i)));
      } else {
        value.append(c);
      }
    }
    return token(Kind.BAD, "\" without an end on its line", endOfLine());
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> c;
    };
  }

  private void doc() {
    int end = endOfLine();
    doc.append(doc.isEmpty() ? "" : "\n").append(text.substring(at + 3, end).strip());
    at = end;
  }

  private boolean blockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      return false;
    }
    while (at < end) {
      if (text.charAt(at) == '\n') {
        newline();
      } else {
        at++;
      }
    }
    at = end + 2;
    return true;
  }

  private Token token(Kind kind, String value) {
    return token(kind, value, at + value.length());
  }

  private Token token(Kind kind, String value, int end) {
    var token = new Token(kind, value, at, end, line, at - lineStart + 1, doc.toString());
    doc.setLength(0);
    at = end;
    return token;
  }

  private void newline() {
    at++;
    line++;
    lineStart = at;
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '?';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }
}
