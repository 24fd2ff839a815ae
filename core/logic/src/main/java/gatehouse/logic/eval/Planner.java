// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Domain;
import gatehouse.logic.data.RowIndex;
import gatehouse.logic.data.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lays out a body as nested steps: each condition as early as its registers are known. */
final class Planner {
  private final List<Store> stores;
  private final Domain domain;

  /** So many registers, the first ones, never change. */
  private final int constants;

  private final List<RowIndex> indexes = new ArrayList<>();
  private final List<RowIndex> narrow = new ArrayList<>();

  private Planner(List<Store> stores, Domain domain, int constants) {
    this.stores = stores;
    this.domain = domain;
    this.constants = constants;
  }

  /**
   * A plan for a rule.
   *
   * @param sizes for each atom of the body the number of rows that it may use
   * @param first the position of the atom to begin with, or -1
   * @param last what to do for each way to satisfy the body
   */
  static Plan plan(
      RuleCode code, List<Store> stores, Domain domain, double[] sizes, int first, Step last) {
    var planner = new Planner(stores, domain, code.constants().size());
    var bound = new BitSet();
    bound.set(0, code.constants().size());
    int[] order = JoinOrder.of(code.body(), stores, sizes, bound, first);
    Step start = planner.steps(code.body(), order, bound, last);
    return new Plan(start, List.copyOf(planner.indexes), List.copyOf(planner.narrow));
  }

  /** A plan for the body of an aggregate, over all rows. */
  static Plan plan(BodyCode body, List<Store> stores, Domain domain, BitSet bound, Step last) {
    var planner = new Planner(stores, domain, 0);
    int[] order = JoinOrder.of(body, stores, planner.sizes(body), bound, -1);
    Step start = planner.steps(body, order, bound, last);
    return new Plan(start, List.copyOf(planner.indexes), List.copyOf(planner.narrow));
  }

  private double[] sizes(BodyCode body) {
    return body.atoms().stream()
        .mapToDouble(atom -> stores.get(atom.relation()).table().size())
        .toArray();
  }

  /** The steps are laid out from the first to the last, then linked from the last to the first. */
  private Step steps(BodyCode body, int[] order, BitSet boundBefore, Step last) {
    var bound = (BitSet) boundBefore.clone();
    var links = new ArrayList<UnaryOperator<Step>>();
    var waiting = new ArrayList<>(body.conditions());
    decide(waiting, bound, links);
    for (int position : order) {
      AtomCode atom = body.atoms().get(position);
      links.add(atom(atom, bound));
      for (int register : atom.arguments()) {
        if (register >= 0) {
          bound.set(register);
        }
      }
      decide(waiting, bound, links);
    }
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("an unchecked rule: " + waiting);
    }
    Step step = last;
    for (UnaryOperator<Step> link : links.reversed()) {
      step = link.apply(step);
    }
    return step;
  }

  private UnaryOperator<Step> atom(AtomCode atom, BitSet bound) {
    Store store = stores.get(atom.relation());
    var columns = Columns.of(atom, bound);
    int known = columns.keys().length;
    if (known == store.table().arity()) {
      store.table().buildSet();
      return next -> new FindStep(store.table(), atom.slot(), columns.keyRegisters(), next);
    }
    if (known == 0) {
      return next -> new ScanStep(store.table(), atom.slot(), columns, next);
    }
    return probe(store, atom.slot(), columns);
  }

  private UnaryOperator<Step> probe(Store store, int slot, Columns all) {
    int one = all.keys().length > 1 ? store.selective(all.keys()) : -1;
    Columns columns = one < 0 ? all : all.narrowed(one);
    RowIndex index = index(store, columns.keys());
    if (one >= 0) {
      narrow.add(index);
    }
    return next ->
        next instanceof EmitStep emit && columns.repeats().length == 0
            ? lastProbe(store.table(), index, slot, columns, emit)
            : new ProbeStep(store.table(), index, slot, columns, next);
  }

  private Step lastProbe(Table table, RowIndex index, int slot, Columns columns, EmitStep emit) {
    var head = new HeadCodes(emit.head(), columns, constants);
    int[] key = columns.keyRegisters();
    return head.isProjection()
        ? new ProjectEmitStep(table, index, slot, key, head, emit)
        : new ProbeEmitStep(table, index, slot, key, head, emit);
  }

  private RowIndex index(Store store, int[] columns) {
    RowIndex index = store.index(columns);
    indexes.add(index);
    return index;
  }

  /** Moves every condition that can be decided by now from the waiting ones to the steps. */
  private void decide(List<Condition> waiting, BitSet bound, List<UnaryOperator<Step>> links) {
    for (int i = 0; i < waiting.size(); ) {
      Condition condition = waiting.get(i);
      int register = Conditions.sets(condition, bound);
      if (register >= 0 || Conditions.covers(bound, condition.needs())) {
        links.add(condition(condition, register, bound));
        if (register >= 0) {
          bound.set(register);
        }
        waiting.remove(i);
        i = 0;
      } else {
        i++;
      }
    }
  }

  private UnaryOperator<Step> condition(Condition condition, int register, BitSet bound) {
    if (condition instanceof Condition.Check check) {
      return next -> new CheckStep(check.predicate(), next);
    }
    if (condition instanceof Condition.Equation e) {
      if (register < 0) {
        return next -> new CheckStep(equal(e), next);
      }
      Term term = (e.left().register() == register ? e.right() : e.left()).term();
      return next -> new AssignStep(register, term, next);
    }
    if (condition instanceof Condition.Absent absent) {
      Store store = stores.get(absent.atom().relation());
      var columns = Columns.of(absent.atom(), bound);
      RowIndex index = index(store, columns.keys());
      return next -> new AbsentStep(index, columns.keyRegisters(), next);
    }
    var f = (Condition.Folding) condition;
    var fold = new Fold(f.fold(), f.target(), domain);
    int[] order = JoinOrder.of(f.body(), stores, sizes(f.body()), bound, -1);
    Step inner = steps(f.body(), order, bound, fold);
    return next -> new FoldStep(inner, fold, f.register(), next);
  }

  private static Predicate equal(Condition.Equation e) {
    Term left = e.left().term();
    Term right = e.right().term();
    return frame -> {
      int code = left.code(frame);
      return code != Domain.NONE && code == right.code(frame);
    };
  }
}
