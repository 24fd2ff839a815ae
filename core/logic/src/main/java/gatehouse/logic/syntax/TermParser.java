// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Call;
import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads terms by operator precedence; nesting and length are bounded, so no text can exhaust it.
 */
final class TermParser {
  private static final int DEEPEST = 100;
  private static final int LONGEST = 1000;
  private static final int UNARY = 10;

  private static final Map<String, Function> INFIX =
      Map.ofEntries(
          Map.entry("bor", Function.BOR),
          Map.entry("bxor", Function.BXOR),
          Map.entry("band", Function.BAND),
          Map.entry("bshl", Function.BSHL),
          Map.entry("bshr", Function.BSHR),
          Map.entry("bshru", Function.BSHRU),
          Map.entry("lor", Function.LOR),
          Map.entry("lxor", Function.LXOR),
          Map.entry("land", Function.LAND),
          Map.entry("+", Function.ADD),
          Map.entry("-", Function.SUBTRACT),
          Map.entry("*", Function.MULTIPLY),
          Map.entry("/", Function.DIVIDE),
          Map.entry("%", Function.REMAINDER),
          Map.entry("^", Function.POWER));

  private final Tokens tokens;
  private final BodyParser bodies;
  private int depth;
  private int operators;

  TermParser(Tokens tokens, BodyParser bodies) {
    this.tokens = tokens;
    this.bodies = bodies;
  }

  /** To be called at the start of each clause: what is bounded is the clause. */
  void reset() {
    depth = 0;
    operators = 0;
  }

  /** Counts one more level of nesting, until {@link #leave}. */
  void enter() throws SyntaxFailure {
    if (++depth > DEEPEST) {
      throw tokens.failure("nested more than " + DEEPEST + " deep", "split the clause");
    }
  }

  void leave() {
    depth--;
  }

  static boolean isInfix(Token token) {
    return (token.kind() == Kind.MARK || token.kind() == Kind.NAME)
        && INFIX.containsKey(token.text());
  }

  Expr term() throws SyntaxFailure {
    return infix(1);
  }

  private Expr infix(int weakest) throws SyntaxFailure {
    enter();
    Expr left = operand();
    while (isInfix(tokens.current())) {
      Function function = INFIX.getOrDefault(tokens.current().text(), Function.ADD);
      int strength = strength(function);
      if (strength < weakest) {
        break;
      }
      if (++operators > LONGEST) {
        throw tokens.failure("more than " + LONGEST + " operators in one clause", "split it");
      }
      Location at = tokens.here();
      tokens.take();
      boolean rightmost = function == Function.POWER;
      Expr right = infix(rightmost ? strength : strength + 1);
      left = new Call(function, List.of(left, right), at);
    }
    leave();
    return left;
  }

  private static int strength(Function function) {
    return switch (function) {
      case LOR -> 1;
      case LXOR -> 2;
      case LAND -> 3;
      case BOR -> 4;
      case BXOR -> 5;
      case BAND -> 6;
      case BSHL, BSHR, BSHRU -> 7;
      case ADD, SUBTRACT -> 8;
      case MULTIPLY, DIVIDE, REMAINDER -> 9;
      default -> UNARY + 1;
    };
  }

  private Expr operand() throws SyntaxFailure {
    Token token = tokens.current();
    Location at = tokens.here();
    switch (token.kind()) {
      case NUMBER -> {
        return number(tokens.take(), at, false);
      }
      case TEXT -> {
        tokens.take();
        return new Expr.Constant(new Value.Symbol(token.text()), at);
      }
      case DATE -> {
        return date(tokens.take(), at);
      }
      case NAME -> {
        return named(at);
      }
      default -> {
        if (tokens.accept("(")) {
          Expr inner = term();
          tokens.expect(")", "to close the bracket");
          return inner;
        }
        if (tokens.accept("-")) {
          return negative(at);
        }
        throw tokens.failure(
            "expected a variable, a constant or a function and found " + token.words(),
            token.isMark("[") || token.isMark("$")
                ? "there are no records: " + Foreign.RECORDS
                : token.isMark("@") ? Foreign.instead("functor") : "");
      }
    }
  }

  private Expr negative(Location at) throws SyntaxFailure {
    if (tokens.current().kind() == Kind.NUMBER && !tokens.peek().isMark("^")) {
      return number(tokens.take(), at, true);
    }
    return new Call(Function.NEGATE, List.of(infix(UNARY)), at);
  }

  private Expr named(Location at) throws SyntaxFailure {
    Token name = tokens.take();
    if (name.text().equals("_")) {
      return new Expr.Wildcard(at);
    }
    if (name.text().equals("bnot") || name.text().equals("lnot")) {
      Function function = name.text().equals("bnot") ? Function.BNOT : Function.LNOT;
      return new Call(function, List.of(infix(UNARY)), at);
    }
    if (name.text().equals("nil")) {
      throw new SyntaxFailure(at, "there are no records, and so no nil", Foreign.RECORDS);
    }
    if (name.text().equals("mean") && startsTerm(tokens.current())) {
      throw new SyntaxFailure(at, "there is no aggregate 'mean'", Foreign.instead("mean"));
    }
    Optional<Fold> fold = fold(name);
    if (fold.isPresent()) {
      return aggregate(fold.get(), at);
    }
    if (!tokens.current().isMark("(")) {
      return new Expr.Variable(name.text(), at);
    }
    Optional<Function> function = Function.called(name.text());
    if (function.isEmpty()) {
      String instead = Foreign.instead(name.text());
      throw new SyntaxFailure(
          at,
          "unknown function '" + name.text() + "'",
          instead.isEmpty() ? Names.suggestion(name.text(), Function.names()) : instead);
    }
    if (function.get().test()) {
      throw new SyntaxFailure(
          at, "'" + name.text() + "' is a condition, not a value", "put it between commas");
    }
    return call(function.get(), arguments(), at);
  }

  Call call(Function function, List<Expr> arguments, Location at) throws SyntaxFailure {
    if (!function.takes(arguments.size())) {
      throw new SyntaxFailure(
          at, function.keyword() + " takes " + function.takes() + ", not " + arguments.size(), "");
    }
    return new Call(function, arguments, at);
  }

  /** Terms in round brackets. */
  List<Expr> arguments() throws SyntaxFailure {
    tokens.expect("(", "before the arguments");
    var arguments = new ArrayList<Expr>();
    if (tokens.accept(")")) {
      return arguments;
    }
    do {
      arguments.add(term());
    } while (tokens.accept(","));
    tokens.expect(")", "after the arguments");
    return arguments;
  }

  private Optional<Fold> fold(Token name) {
    for (Fold fold : Fold.values()) {
      if (name.text().equals(fold.keyword())) {
        boolean call =
            Function.called(name.text()).isPresent()
                && tokens.current().isMark("(")
                && !tokens.afterBrackets().isMark(":");
        boolean aggregate =
            fold == Fold.COUNT ? tokens.current().isMark(":") : startsTerm(tokens.current());
        return aggregate && !call ? Optional.of(fold) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean startsTerm(Token token) {
    return switch (token.kind()) {
      case NUMBER, TEXT, DATE -> true;
      case NAME -> !INFIX.containsKey(token.text());
      default -> token.isMark("(");
    };
  }

  private Expr aggregate(Fold fold, Location at) throws SyntaxFailure {
    enter();
    Optional<Expr> target = fold == Fold.COUNT ? Optional.empty() : Optional.of(term());
    tokens.expect(":", "after " + fold.keyword());
    List<Literal> body = bodies.aggregateBody();
    leave();
    return new Aggregate(fold, target, body, at);
  }

  private static Expr number(Token token, Location at, boolean negative) throws SyntaxFailure {
    String digits = token.text().endsWith("u") ? token.text().replace("u", "") : token.text();
    int radix = digits.startsWith("0x") ? 16 : digits.startsWith("0b") ? 2 : 10;
    try {
      String bare = radix == 10 ? digits : digits.substring(2);
      long value = Long.parseLong(negative ? "-" + bare : bare, radix);
      return new Expr.Constant(new Value.Numeric(value), at);
    } catch (NumberFormatException notANumber) {
      throw new SyntaxFailure(
          at, "'" + token.text() + "' is not a whole number of 64 bits with a sign", "");
    }
  }

  private static Expr date(Token token, Location at) throws SyntaxFailure {
    OptionalLong seconds = Dates.parse(token.text());
    if (seconds.isEmpty()) {
      throw new SyntaxFailure(
          at,
          "there is no date " + token.text(),
          "for a subtraction put spaces around the minus signs");
    }
    return new Expr.Constant(new Value.Date(seconds.getAsLong()), at);
  }
}
