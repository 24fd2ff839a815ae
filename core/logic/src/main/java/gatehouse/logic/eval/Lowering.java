// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.check.Checked;
import gatehouse.logic.check.Scope;
import gatehouse.logic.check.Scoping;
import gatehouse.logic.check.Typing;
import gatehouse.logic.check.Variables;
import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.syntax.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Turns a checked rule into code over registers. */
final class Lowering {
  private final Checked program;
  private final Rule rule;
  private final Scoping scoping;

  /** What the first registers hold, and the register of each by its text or number. */
  private final List<Value> constants = new ArrayList<>();

  private final Map<Object, Integer> registerOf = new HashMap<>();

  private final Map<Scope, Map<String, Integer>> variables = new HashMap<>();
  private final IdentityHashMap<Aggregate, Condition.Folding> folds = new IdentityHashMap<>();
  private int registers;
  private int slots;

  private Lowering(Checked program, Rule rule) {
    this.program = program;
    this.rule = rule;
    scoping = program.scopings().get(rule.id());
  }

  /** The code of a rule. */
  static RuleCode lower(Checked program, Rule rule) {
    return new Lowering(program, rule).rule();
  }

  private RuleCode rule() {
    constantsOf(rule.head().arguments(), rule.body());
    registers = constants.size();
    slots = (int) rule.body().stream().filter(Literal.Positive.class::isInstance).count();
    int[] next = {0};
    Scope root = scoping.root();
    BodyCode body = body(rule.body(), root, next);
    int[] head = new int[rule.head().arguments().size()];
    for (int i = 0; i < head.length; i++) {
      head[i] = place(rule.head().arguments().get(i), root, body.conditions());
    }
    return new RuleCode(
        rule,
        rule.cost(),
        relation(rule.head()),
        head,
        body,
        List.copyOf(constants),
        registers,
        slots,
        ownVariables(),
        folds);
  }

  private Map<String, RuleCode.Variable> ownVariables() {
    Map<String, RuleCode.Variable> own = new HashMap<>();
    variables
        .getOrDefault(scoping.root(), Map.of())
        .forEach(
            (name, register) -> {
              Type type = scoping.root().type(name);
              own.put(name, new RuleCode.Variable(register, type == null ? Type.SYMBOL : type));
            });
    return own;
  }

  private void constantsOf(List<Expr> heads, List<Literal> body) {
    heads.forEach(term -> Variables.visit(term, this::constant));
    body.forEach(literal -> literal.terms().forEach(term -> Variables.visit(term, this::constant)));
  }

  private void constant(Expr term) {
    if (term instanceof Expr.Constant c) {
      if (registerOf.putIfAbsent(key(c.value()), constants.size()) == null) {
        constants.add(c.value());
      }
    } else if (term instanceof Aggregate a) {
      constantsOf(a.target().stream().toList(), a.body());
    }
  }

  /** A number and a date that are as long have the same code; records as keys take long to link. */
  private static Object key(Value value) {
    return value instanceof Value.Symbol s
        ? s.text()
        : (Object)
            (value instanceof Value.Date d ? d.epochSecond() : ((Value.Numeric) value).value());
  }

  /** Atoms take their slots from a counter: first those of the rule itself. */
  private BodyCode body(List<Literal> literals, Scope scope, int[] nextSlot) {
    List<AtomCode> atoms = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (Literal literal : literals) {
      if (literal instanceof Literal.Positive p) {
        atoms.add(atom(p.atom(), scope, conditions, nextSlot[0]++));
      } else if (literal instanceof Literal.Negative n) {
        AtomCode atom = atom(n.atom(), scope, conditions, -1);
        conditions.add(new Condition.Absent(atom, set(atom.arguments())));
      } else if (literal instanceof Literal.Comparison c) {
        comparison(c, scope, conditions);
      } else if (literal instanceof Literal.Test t) {
        test(t, scope, conditions);
      }
    }
    return new BodyCode(atoms, conditions);
  }

  private void test(Literal.Test t, Scope scope, List<Condition> conditions) {
    Condition.Side a = side(t.call().arguments().get(0), scope, conditions);
    Condition.Side b = side(t.call().arguments().get(1), scope, conditions);
    Predicate predicate = Predicates.test(t.call().function(), t.negated(), a.term(), b.term());
    conditions.add(new Condition.Check(predicate, union(a, b)));
  }

  private void comparison(Literal.Comparison c, Scope scope, List<Condition> conditions) {
    Condition.Side left = side(c.left(), scope, conditions);
    Condition.Side right = side(c.right(), scope, conditions);
    if (c.op() == Relop.EQ) {
      conditions.add(new Condition.Equation(left, right));
    } else {
      Type type = Typing.type(c.left(), scope, scoping);
      Type known = type == null ? Typing.type(c.right(), scope, scoping) : type;
      Predicate predicate =
          Predicates.comparison(
              c.op(), known == null ? Type.SYMBOL : known, left.term(), right.term());
      conditions.add(new Condition.Check(predicate, union(left, right)));
    }
  }

  private AtomCode atom(Atom atom, Scope scope, List<Condition> conditions, int slot) {
    int[] arguments = new int[atom.arguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      Expr argument = atom.arguments().get(i);
      arguments[i] =
          argument instanceof Expr.Wildcard
              ? AtomCode.WILDCARD
              : place(argument, scope, conditions);
    }
    return new AtomCode(relation(atom), slot, arguments);
  }

  /** The register that holds a term; what is not a variable or constant gets one of its own. */
  private int place(Expr term, Scope scope, List<Condition> conditions) {
    Condition.Side side = side(term, scope, conditions);
    if (side.register() >= 0) {
      return side.register();
    }
    int register = registers++;
    conditions.add(new Condition.Equation(register(register), side));
    return register;
  }

  private static Condition.Side register(int register) {
    var needs = new BitSet();
    needs.set(register);
    return new Condition.Side(frame -> frame.registers[register], register, needs);
  }

  private Condition.Side side(Expr term, Scope scope, List<Condition> conditions) {
    if (term instanceof Expr.Variable v) {
      return register(variable(v.name(), scope));
    }
    if (term instanceof Expr.Constant c) {
      return register(registerOf.getOrDefault(key(c.value()), 0));
    }
    if (term instanceof Aggregate a) {
      // Its own register, which no equation may set: what it is equal to is compared.
      Condition.Side outcome = register(aggregate(a, scope, conditions));
      return new Condition.Side(outcome.term(), -1, outcome.needs());
    }
    if (term instanceof Expr.Call call) {
      List<Condition.Side> sides =
          call.arguments().stream().map(argument -> side(argument, scope, conditions)).toList();
      Term[] arguments = sides.stream().map(Condition.Side::term).toArray(Term[]::new);
      return new Condition.Side(
          Terms.call(call.function(), arguments), -1, union(sides.toArray(Condition.Side[]::new)));
    }
    throw new IllegalStateException("an unchecked wildcard");
  }

  private int variable(String name, Scope scope) {
    Scope owner = scope.owner(name);
    return variables
        .computeIfAbsent(owner == null ? scope : owner, s -> new HashMap<>())
        .computeIfAbsent(name, n -> registers++);
  }

  private int aggregate(Aggregate a, Scope scope, List<Condition> conditions) {
    Scope inner = scoping.of(a);
    int[] next = {slots};
    slots += (int) a.body().stream().filter(Literal.Positive.class::isInstance).count();
    BodyCode body = body(a.body(), inner, next);
    Term target =
        a.target().isEmpty() ? frame -> 0 : side(a.target().get(), inner, body.conditions()).term();
    var needs = new BitSet();
    for (var v : Variables.everywhere(a)) {
      if (scope.owner(v.name()) != null && !inner.names().contains(v.name())) {
        needs.set(variable(v.name(), scope));
      }
    }
    int register = registers++;
    Type type = Typing.type(a, scope, scoping);
    var folding =
        new Condition.Folding(
            register, a.fold(), type == null ? Type.NUMBER : type, target, body, needs);
    folds.put(a, folding);
    conditions.add(folding);
    return register;
  }

  private int relation(Atom atom) {
    return program.position(atom.relation());
  }

  private static BitSet set(int[] registers) {
    var set = new BitSet();
    Arrays.stream(registers).filter(r -> r >= 0).forEach(set::set);
    return set;
  }

  private static BitSet union(Condition.Side... sides) {
    var union = new BitSet();
    Arrays.stream(sides).forEach(side -> union.or(side.needs()));
    return union;
  }
}
