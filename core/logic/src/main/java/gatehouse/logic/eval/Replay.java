// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Type;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds again what the variables of a derivation were, and what its aggregates ran over. */
public final class Replay {
  private final Result result;
  private final RuleCode code;
  private final Derivations derivations;
  private final List<Store> stores;
  private final IdentityHashMap<Condition.Folding, Collecting> ways = new IdentityHashMap<>();
  private final IdentityHashMap<Condition.Folding, Folded> outcomes = new IdentityHashMap<>();

  /** The plan of an aggregate's body that notes its ways. */
  private record Collecting(Plan plan, CollectStep collect) {}

  /** The plan of an aggregate's body that works out its value. */
  private record Folded(Plan plan, Fold fold) {}

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

  /** The relation of the positive atom at a position in an aggregate's body. */
  public int relation(Aggregate aggregate, int position) {
    return folding(aggregate).body().atoms().get(position).relation();
  }

  /** The type of what an aggregate gives. */
  public Type type(Aggregate aggregate) {
    return folding(aggregate).type();
  }

  /** A use of the rule, with what its variables were. */
  public Use use(int derivation) {
    return new Use(frame(derivation));
  }

  /** One use of the rule. */
  public final class Use {
    private final Frame frame;

    private Use(Frame frame) {
      this.frame = frame;
    }

    /** The code of what a register held. */
    public int register(int register) {
      return frame.registers[register];
    }

    /** The code of an aggregate's outcome. */
    public int outcome(Aggregate aggregate) {
      return frame.registers[folding(aggregate).register()];
    }

    /** Every way to satisfy the body of an aggregate of the rule. */
    public List<Way> ways(Aggregate aggregate) {
      Condition.Folding folding = folding(aggregate);
      Collecting collecting = collecting(folding);
      collecting.plan.run(frame);
      return collecting.collect.ways();
    }
  }

  private Collecting collecting(Condition.Folding folding) {
    return ways.computeIfAbsent(
        folding,
        f -> {
          var collect = new CollectStep(f);
          return new Collecting(plan(f, collect), collect);
        });
  }

  private Folded folded(Condition.Folding folding) {
    return outcomes.computeIfAbsent(
        folding,
        f -> {
          var fold = new Fold(f.fold(), f.target(), result.domain());
          return new Folded(plan(f, fold), fold);
        });
  }

  private Plan plan(Condition.Folding folding, Step last) {
    var bound = constants();
    bound.or(folding.needs());
    return Planner.plan(folding.body(), stores, result.domain(), bound, last);
  }

  private BitSet constants() {
    var bound = new BitSet();
    bound.set(0, code.constants().size());
    return bound;
  }

  private Condition.Folding folding(Aggregate aggregate) {
    Condition.Folding folding = code.folds().get(aggregate);
    if (folding == null) {
      throw new IllegalArgumentException("not an aggregate of this rule: " + aggregate);
    }
    return folding;
  }

  private Frame frame(int derivation) {
    var frame = new Frame(code, result.domain());
    RuleRunner.allRows(code.body(), stores, frame);
    BitSet bound = constants();
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
          (e.left().register() == register ? e.right() : e.left()).term().code(frame);
      case Condition.Folding f -> {
        Folded folded = folded(f);
        folded.fold.reset();
        folded.plan.run(frame);
        yield folded.fold.code();
      }
      default -> throw new IllegalStateException("sets no register: " + condition);
    };
  }
}
