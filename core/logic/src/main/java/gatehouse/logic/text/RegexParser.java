// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads a pattern; nesting is bounded. */
final class RegexParser {
  private static final int DEEPEST = 50;
  private static final int MOST_REPEATS = 1000;

  private final String pattern;
  private int at;
  private int depth;

  private RegexParser(String pattern) {
    this.pattern = pattern;
  }

  static RegexNode parse(String pattern) {
    var parser = new RegexParser(pattern);
    RegexNode node = parser.choice();
    if (parser.at < pattern.length()) {
      throw parser.problem("')' without '('");
    }
    return node;
  }

  private RegexNode choice() {
    if (++depth > DEEPEST) {
      throw problem("groups more than " + DEEPEST + " deep");
    }
    var ways = new ArrayList<RegexNode>();
    do {
      ways.add(sequence());
    } while (accept('|'));
    depth--;
    return ways.size() == 1 ? ways.getFirst() : new RegexNode.Choice(ways);
  }

  private RegexNode sequence() {
    var parts = new ArrayList<RegexNode>();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      boolean anchor =
          (pattern.charAt(at) == '^' && at == 0)
              || (pattern.charAt(at) == '$' && at == pattern.length() - 1);
      if (anchor) {
        at++;
      } else {
        parts.add(repeats(one()));
      }
    }
    return new RegexNode.Sequence(parts);
  }

  private RegexNode repeats(RegexNode part) {
    RegexNode node = part;
    for (int i = 0; at < pattern.length(); i++) {
      int least;
      int most;
      switch (pattern.charAt(at)) {
        case '*' -> {
          least = 0;
          most = -1;
        }
        case '+' -> {
          least = 1;
          most = -1;
        }
        case '?' -> {
          least = 0;
          most = 1;
        }
        case '{' -> {
          at++;
          least = number();
          most = !accept(',') ? least : pattern.startsWith("}", at) ? -1 : number();
        }
        default -> {
          return node;
        }
      }
      at++;
      if ((most >= 0 && most < least) || i > 2) {
        throw problem("a repetition that makes no sense");
      }
      node = new RegexNode.Repeat(node, least, most);
    }
    return node;
  }

  private int number() {
    int value = 0;
    int start = at;
    while (at < pattern.length() && Character.digit(pattern.charAt(at), 10) >= 0) {
      value = Math.min(MOST_REPEATS + 1, value * 10 + Character.digit(pattern.charAt(at++), 10));
    }
    boolean ended = at < pattern.length() && ",}".indexOf(pattern.charAt(at)) >= 0;
    if (at == start || !ended || value > MOST_REPEATS) {
      throw problem("'{' wants numbers up to " + MOST_REPEATS + " and '}'");
    }
    return value;
  }

  private RegexNode one() {
    int c = take();
    return switch (c) {
      case '(' -> group();
      case '[' -> new RegexNode.One(set());
      case '.' -> new RegexNode.One(x -> x != '\n');
      case '\\' -> new RegexNode.One(escape());
      case '*', '+', '?' -> throw problem("'" + (char) c + "' repeats nothing");
      default -> new RegexNode.One(x -> x == c);
    };
  }

  private RegexNode group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?", at)) {
      throw problem("'(?' other than '(?:' is not supported");
    }
    RegexNode inner = choice();
    if (!accept(')')) {
      throw problem("'(' without ')'");
    }
    return inner;
  }

  private IntPredicate set() {
    boolean negated = accept('^');
    List<IntPredicate> parts = new ArrayList<>();
    for (boolean first = true; first || !pattern.startsWith("]", at); first = false) {
      parts.add(range());
    }
    at++;
    IntPredicate[] any = parts.toArray(IntPredicate[]::new);
    return c -> {
      for (IntPredicate part : any) {
        if (part.test(c)) {
          return !negated;
        }
      }
      return negated;
    };
  }

  private IntPredicate range() {
    int low = take();
    if (low == '\\') {
      if ("dDwWsS".indexOf(at < pattern.length() ? pattern.charAt(at) : ' ') >= 0) {
        return escape();
      }
      low = literal(take());
    }
    boolean range =
        at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
    if (!range) {
      int only = low;
      return c -> c == only;
    }
    at++;
    int end = take();
    int high = end == '\\' ? literal(take()) : end;
    int from = low;
    if (high < from) {
      throw problem("a range that runs backwards");
    }
    return c -> c >= from && c <= high;
  }

  private IntPredicate escape() {
    int c = take();
    return switch (c) {
      case 'd' -> RegexParser::isDigit;
      case 'D' -> x -> !isDigit(x);
      case 'w' -> RegexParser::isWord;
      case 'W' -> x -> !isWord(x);
      case 's' -> Character::isWhitespace;
      case 'S' -> x -> !Character.isWhitespace(x);
      default -> {
        if (Character.isLetterOrDigit(c) && "nrt".indexOf(c) < 0) {
          throw problem("'\\" + Character.toString(c) + "' is not supported");
        }
        int literal = literal(c);
        yield x -> x == literal;
      }
    };
  }

  private static int literal(int c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private boolean accept(char c) {
    if (at < pattern.length() && pattern.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private int take() {
    if (at >= pattern.length()) {
      throw problem("it ends too early");
    }
    int c = pattern.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  private IllegalArgumentException problem(String what) {
    return new IllegalArgumentException(what + " at character " + (at + 1));
  }
}
