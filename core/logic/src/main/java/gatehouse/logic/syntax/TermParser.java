// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Call;
import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads terms by operator precedence; nesting and length are bounded, so no text can exhaust it.
 */
final class TermParser {
  private static final int DEEPEST = 100;
  private static final int LONGEST = 1000;
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

  Expr term() throws SyntaxFailure {
    return infix(1);
  }

  private Expr infix(int weakest) throws SyntaxFailure {
    enter();
    Expr left = operand();
    for (Optional<Infix> next = Infix.of(tokens.current());
        next.isPresent();
        next = Infix.of(tokens.current())) {
      Function function = next.get().function();
      int strength = next.get().strength();
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

  private Expr operand() throws SyntaxFailure {
    Token token = tokens.current();
    Location at = tokens.here();
    switch (token.kind()) {
      case NUMBER -> {
        return Constants.number(tokens.take(), at, false);
      }
      case TEXT -> {
        tokens.take();
        return new Expr.Constant(new Value.Symbol(token.text()), at);
      }
      case DATE -> {
        return Constants.date(tokens.take(), at);
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
      return Constants.number(tokens.take(), at, true);
    }
    return new Call(Function.NEGATE, List.of(infix(Infix.UNARY)), at);
  }

  private Expr named(Location at) throws SyntaxFailure {
    Token name = tokens.take();
    if (name.text().equals("_")) {
      return new Expr.Wildcard(at);
    }
    if (name.text().equals("bnot") || name.text().equals("lnot")) {
      Function function = name.text().equals("bnot") ? Function.BNOT : Function.LNOT;
      return new Call(function, List.of(infix(Infix.UNARY)), at);
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
      case NAME -> Infix.of(token).isEmpty();
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
}
