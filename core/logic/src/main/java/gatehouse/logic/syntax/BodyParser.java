// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import gatehouse.logic.syntax.Expr.Call;
import gatehouse.logic.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads bodies of rules, {@code ;} resolved: the result is a list of alternatives. */
final class BodyParser {
  private static final int MOST_ALTERNATIVES = 256;
  private static final int MOST_LITERALS = 500;

  private static final Map<String, Relop> RELOPS =
      Map.of(
          "=", Relop.EQ,
          "==", Relop.EQ,
          "!=", Relop.NE,
          "<", Relop.LT,
          "<=", Relop.LE,
          ">", Relop.GT,
          ">=", Relop.GE);

  private final Tokens tokens;
  private final TermParser terms;

  BodyParser(Tokens tokens) {
    this.tokens = tokens;
    this.terms = new TermParser(tokens, this);
  }

  TermParser terms() {
    return terms;
  }

  /** Alternatives of conjunctions. */
  List<List<Literal>> body() throws SyntaxFailure {
    terms.enter();
    var alternatives = new ArrayList<List<Literal>>();
    do {
      alternatives.addAll(conjunction());
      if (alternatives.size() > MOST_ALTERNATIVES) {
        throw tooMany();
      }
    } while (tokens.accept(";"));
    terms.leave();
    return alternatives;
  }

  /** The body of an aggregate: a conjunction in curly brackets, or one atom. */
  List<Literal> aggregateBody() throws SyntaxFailure {
    if (!tokens.accept("{")) {
      return List.of(literal());
    }
    Location at = tokens.here();
    List<List<Literal>> alternatives = body();
    tokens.expect("}", "to close the aggregate");
    if (alternatives.size() != 1) {
      throw new SyntaxFailure(
          at,
          "an aggregate over alternatives",
          "give the alternatives a relation of their own and aggregate over that");
    }
    return alternatives.getFirst();
  }

  private List<List<Literal>> conjunction() throws SyntaxFailure {
    List<List<Literal>> product = new ArrayList<>();
    product.add(new ArrayList<>());
    do {
      if (tokens.current().isMark("!") && tokens.peek().isMark("(")) {
        product = product(product, negatedGroup());
      } else if (opensGroup()) {
        tokens.take();
        product = product(product, body());
        tokens.expect(")", "to close the alternatives");
      } else {
        Literal literal = literal();
        product.forEach(conjunction -> conjunction.add(literal));
      }
      if (product.getFirst().size() > MOST_LITERALS) {
        throw tokens.failure("more than " + MOST_LITERALS + " conditions in a body", "split it");
      }
    } while (tokens.accept(","));
    return product;
  }

  private List<List<Literal>> product(List<List<Literal>> left, List<List<Literal>> right)
      throws SyntaxFailure {
    if ((long) left.size() * right.size() > MOST_ALTERNATIVES) {
      throw tooMany();
    }
    List<List<Literal>> product = new ArrayList<>();
    for (List<Literal> a : left) {
      for (List<Literal> b : right) {
        var both = new ArrayList<>(a);
        both.addAll(b);
        product.add(both);
      }
    }
    return product;
  }

  private SyntaxFailure tooMany() {
    return tokens.failure(
        "more than " + MOST_ALTERNATIVES + " combinations of alternatives in one clause",
        "give some of them a relation of their own");
  }

  private boolean opensGroup() {
    return tokens.current().isMark("(") && !continuesTerm(tokens.afterBrackets());
  }

  private static boolean continuesTerm(Token token) {
    return Infix.of(token).isPresent()
        || (token.kind() == Kind.MARK && RELOPS.containsKey(token.text()));
  }

  private Literal literal() throws SyntaxFailure {
    Location at = tokens.here();
    if (tokens.accept("!")) {
      return negated(literal(), at);
    }
    if (tokens.current().kind() == Kind.NAME && tokens.peek().isMark("(")) {
      return named(at);
    }
    if (tokens.current().isName("true") || tokens.current().isName("false")) {
      return truth(tokens.take(), at);
    }
    return comparison(terms.term(), at);
  }

  /** Not one of the alternatives, so of each at least one part not. */
  private List<List<Literal>> negatedGroup() throws SyntaxFailure {
    Location at = tokens.here();
    tokens.take();
    tokens.take();
    List<List<Literal>> product = List.of(List.of());
    for (List<Literal> conjunction : body()) {
      product = product(product, conjunction.stream().map(l -> List.of(negated(l, at))).toList());
    }
    tokens.expect(")", "to close the negated group");
    return product;
  }

  private static Literal negated(Literal literal, Location at) {
    return switch (literal) {
      case Literal.Positive p -> new Literal.Negative(p.atom(), at);
      case Literal.Negative n -> new Literal.Positive(n.atom());
      case Literal.Test t -> new Literal.Test(t.call(), !t.negated(), at);
      case Literal.Comparison c ->
          new Literal.Comparison(c.op().negated(), c.left(), c.right(), at);
    };
  }

  private Literal named(Location at) throws SyntaxFailure {
    Optional<Function> function = Function.called(tokens.current().text());
    boolean term = continuesTerm(tokens.afterCall());
    if (function.isPresent() && function.get().test()) {
      tokens.take();
      return new Literal.Test(terms.call(function.get(), terms.arguments(), at), false, at);
    }
    return term ? comparison(terms.term(), at) : new Literal.Positive(atom());
  }

  /** {@code true} is written {@code 1 = 1}, and {@code false} {@code 1 != 1}. */
  private static Literal truth(Token word, Location at) {
    var one = new Expr.Constant(new Value.Numeric(1), at);
    return new Literal.Comparison(word.isName("true") ? Relop.EQ : Relop.NE, one, one, at);
  }

  private Literal comparison(Expr left, Location at) throws SyntaxFailure {
    Relop op = RELOPS.get(tokens.current().text());
    if (op == null || tokens.current().kind() != Kind.MARK) {
      String what =
          left instanceof Call || left instanceof Expr.Variable ? "'" + left + "'" : "this";
      throw tokens.failure(
          "expected a comparison after " + what + " and found " + tokens.current().words(),
          left instanceof Expr.Variable ? "a relation is written with brackets" : "");
    }
    tokens.take();
    return new Literal.Comparison(op, left, terms.term(), at);
  }

  Atom atom() throws SyntaxFailure {
    Location at = tokens.here();
    String name = tokens.expect(Kind.NAME, "the name of a relation").text();
    return new Atom(name, terms.arguments(), at);
  }
}
