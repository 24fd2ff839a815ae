// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Type;
import java.util.BitSet;
import java.util.List;

/** Finds again what the variables of a derivation were, and what its aggregates ran over. */
public final class Replay {
  private final Result result;
  private final RuleCode code;
  private final Derivations derivations;
  private final List<Store> stores;

  /**
   * One way to satisfy the body of an aggregate.
   *
   * @param code the code of the target's value
   * @param rows the row of each positive atom
   */
  public record Way(int code, List<Integer> rows) {}

  /**
   * @param stores the tables of the result, for indexes that all replays of it share
   */
  Replay(Result result, int rule, List<Store> stores) {
    this.result = result;
    code = result.code(rule);
    derivations = result.derivations().get(rule);
    this.stores = stores;
  }

  /** The code of the rule. */
  public RuleCode code() {
    return code;
  }

  /** What the registers held when a derivation was made. */
  public int[] registers(int derivation) {
    Frame frame = frame(derivation);
    return frame.registers;
  }

  /** The relation of the positive atom at a position in an aggregate's body. */
  public int relation(Aggregate aggregate, int position) {
    return folding(aggregate).body().atoms().get(position).relation();
  }

  /** The code of an aggregate's outcome. */
  public int outcome(Aggregate aggregate, int[] registers) {
    return registers[folding(aggregate).register()];
  }

  /** The type of what an aggregate gives. */
  public Type type(Aggregate aggregate) {
    return folding(aggregate).type();
  }

  /** Every way to satisfy the body of an aggregate of the rule in a derivation. */
  public List<Way> ways(Aggregate aggregate, int derivation) {
    return ways(folding(aggregate), frame(derivation));
  }

  private List<Way> ways(Condition.Folding folding, Frame frame) {
    var collect = new CollectStep(folding);
    var bound = new BitSet();
    bound.set(0, code.constants());
    bound.or(folding.needs());
    Planner.plan(folding.body(), stores, result.domain(), bound, collect).run(frame);
    return collect.ways();
  }

  private Condition.Folding folding(Aggregate aggregate) {
    Condition.Folding folding = code.folds().get(aggregate);
    if (folding == null) {
      throw new IllegalArgumentException("not an aggregate of this rule: " + aggregate);
    }
    return folding;
  }

  private Frame frame(int derivation) {
    var frame = new Frame(code);
    RuleRunner.allRows(code.body(), stores, frame);
    var bound = new BitSet();
    bound.set(0, code.constants());
    for (int position = 0; position < code.premises(); position++) {
      AtomCode atom = code.body().atoms().get(position);
      Table table = result.tables().get(atom.relation());
      int row = derivations.premise(derivation, position);
      for (int column = 0; column < atom.arguments().length; column++) {
        int register = atom.arguments()[column];
        if (register >= 0) {
          frame.registers[register] = table.get(row, column);
          bound.set(register);
        }
      }
    }
    settle(frame, bound);
    return frame;
  }

  /** Lets conditions set the registers that no atom sets. */
  private void settle(Frame frame, BitSet bound) {
    boolean news = true;
    while (news) {
      news = false;
      for (Condition condition : code.body().conditions()) {
        int register = Conditions.sets(condition, bound);
        if (register >= 0 && !bound.get(register)) {
          frame.registers[register] = value(condition, register, frame);
          bound.set(register);
          news = true;
        }
      }
    }
  }

  private int value(Condition condition, int register, Frame frame) {
    return switch (condition) {
      case Condition.Equation e ->
          (e.left().register() == register ? e.right() : e.left()).term().code(frame.registers);
      case Condition.Folding f -> {
        var fold = new Fold(f.fold(), f.target(), result.domain());
        var bound = new BitSet();
        bound.set(0, code.constants());
        bound.or(f.needs());
        Planner.plan(f.body(), stores, result.domain(), bound, fold).run(frame);
        yield fold.code();
      }
      default -> throw new IllegalStateException("sets no register: " + condition);
    };
  }
}
