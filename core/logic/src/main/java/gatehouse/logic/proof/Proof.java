// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.proof;

import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.List;

/**
 * Why something holds: a tree whose leaves are given facts and tests. Equal parts are one shared
 * object, so walking the tree naively can take exponential time; a walk that remembers what it has
 * seen does not.
 */
public sealed interface Proof {
  /** The sum of the costs of all rule uses in the tree; shared parts count each time. */
  long cost();

  /** A fact that was given. */
  record Given(Tuple tuple) implements Proof {
    @Override
    public long cost() {
      return 0;
    }

    @Override
    public String toString() {
      return tuple.toString();
    }
  }

  /**
   * A tuple that a rule derives.
   *
   * @param cost the rule's cost and those of all premises, Long.MAX_VALUE when it is larger
   * @param premises one for each condition of the rule, in the order of the text
   */
  record Derived(Tuple tuple, Rule rule, long cost, List<Proof> premises) implements Proof {
    public Derived {
      premises = List.copyOf(premises);
    }

    /** Compares conclusion, rule and cost; walking the premises could take exponential time. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Derived d
          && tuple.equals(d.tuple)
          && rule.id() == d.rule.id()
          && cost == d.cost;
    }

    @Override
    public int hashCode() {
      return tuple.hashCode();
    }

    @Override
    public String toString() {
      return tuple + " by rule " + rule.id() + " at " + rule.location();
    }
  }

  /**
   * A negated premise: it was looked for and is not there.
   *
   * @param text the atom with the values that it was looked for with, {@code _} where any would do
   */
  record Absent(Literal.Negative literal, String text) implements Proof {
    @Override
    public long cost() {
      return 0;
    }

    @Override
    public String toString() {
      return "!" + text;
    }
  }

  /**
   * A comparison or test that holds.
   *
   * @param text the condition with values in the place of variables
   */
  record Compared(Literal literal, String text, List<Aggregated> aggregates) implements Proof {
    public Compared {
      aggregates = List.copyOf(aggregates);
    }

    @Override
    public long cost() {
      return Costs.sum(aggregates);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * The outcome of an aggregate.
   *
   * @param ways each way to satisfy its body: all that was counted or summed, one witness of a
   *     least or greatest value
   */
  record Aggregated(Fold fold, String text, Value value, List<List<Proof>> ways) implements Proof {
    public Aggregated {
      ways = ways.stream().map(List::copyOf).toList();
    }

    @Override
    public long cost() {
      return ways.stream().mapToLong(Costs::sum).reduce(0, Costs::plus);
    }

    @Override
    public String toString() {
      return text + " = " + value;
    }
  }
}
