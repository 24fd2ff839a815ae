// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A term: what can be an argument of an atom or a side of a comparison. */
public sealed interface Expr {
  /** Where it stands. */
  Location location();

  /** Whether there is an aggregate in it. */
  default boolean aggregates() {
    return this instanceof Aggregate
        || (this instanceof Call call && call.arguments().stream().anyMatch(Expr::aggregates));
  }

  /** A variable. */
  record Variable(String name, Location location) implements Expr {
    @Override
    public String toString() {
      return name;
    }
  }

  /** {@code _}: any value, never the same as another. */
  record Wildcard(Location location) implements Expr {
    @Override
    public String toString() {
      return "_";
    }
  }

  /** A constant. */
  record Constant(Value value, Location location) implements Expr {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** A function or operator applied to terms. */
  record Call(Function function, List<Expr> arguments, Location location) implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      if (!function.infix()) {
        String open = function.prefix() ? function.keyword() + " (" : function.keyword() + "(";
        return arguments.stream().map(Expr::toString).collect(Collectors.joining(", ", open, ")"));
      }
      return arguments.stream()
          .map(Expr::toString)
          .collect(Collectors.joining(" " + function.keyword() + " ", "(", ")"));
    }
  }

  /** The kinds of aggregate. */
  enum Fold {
    COUNT,
    SUM,
    MIN,
    MAX;

    /** As written in program text. */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * {@code count : { body }}, {@code sum target : { body }} and so on, over every way to satisfy
   * the body; variables that stand nowhere else in the rule are its own.
   *
   * @param target what is summed or compared; empty for count alone
   */
  record Aggregate(Fold fold, Optional<Expr> target, List<Literal> body, Location location)
      implements Expr {
    public Aggregate {
      body = List.copyOf(body);
    }

    @Override
    public String toString() {
      String head = fold.keyword() + target.map(t -> " " + t).orElse("");
      return body.stream()
          .map(Literal::toString)
          .collect(Collectors.joining(", ", head + " : { ", " }"));
    }
  }
}
