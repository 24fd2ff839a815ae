// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.ground.Grounding;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random AND/OR graph with cycles, with leaves that fixes take away and add. */
final class RandomProblem {
  private static final String RULES =
      """
      .decl leaf(x: number)
      .decl one(h: number, a: number)
      .decl two(h: number, a: number, b: number)
      .decl holds(x: number)
      .decl goal(x: number)
      holds(X) :- leaf(X).
      holds(H) :- one(H, A), holds(A).
      holds(H) :- two(H, A, B), holds(A), holds(B).
      goal(X) :- wanted(X), holds(X).
      .decl wanted(x: number)
      """;

  private final Random random;
  private final List<Tuple> facts = new ArrayList<>();
  private final int atoms;
  private final int leaves;
  final Problem problem;

  /** The lines of a program for clingo, with numbered fixes. */
  final String asAnswerSetProgram;

  RandomProblem(long seed, int leaves, int inner, int fixes, boolean adding) {
    random = new Random(seed);
    this.leaves = leaves;
    atoms = leaves + inner;
    for (int h = leaves; h < atoms; h++) {
      for (int way = random.nextInt(3); way >= 0; way--) {
        if (random.nextInt(3) == 0) {
          add("one", h, premise(h));
        } else {
          add("two", h, premise(h), premise(h));
        }
      }
    }
    for (int leaf = 0; leaf < leaves; leaf++) {
      add("leaf", leaf);
    }
    int goals = 1 + random.nextInt(4);
    for (int goal = 0; goal < goals; goal++) {
      add("wanted", atoms - 1 - goal);
    }
    Grounding grounding = ground();
    BitSet given = grounding.leaves();
    int absent = adding ? leaves / 4 : 0;
    for (int leaf = 0; leaf < absent; leaf++) {
      clear(given, grounding, leaf);
    }
    problem = new Problem(grounding, given, goals(grounding), fixes(grounding, fixes, absent));
    asAnswerSetProgram = text();
  }

  private int premise(int head) {
    return random.nextInt(10) == 0 ? leaves + random.nextInt(atoms - leaves) : random.nextInt(head);
  }

  private void add(String relation, int... values) {
    var row = new ArrayList<Value>();
    for (int value : values) {
      row.add(new Value.Numeric(value));
    }
    facts.add(new Tuple(relation, row));
  }

  private Grounding ground() {
    var set = FactSet.builder();
    facts.forEach(set::add);
    try {
      Program program = Program.compile(List.of(new SourceText("random.dl", RULES)), List.of());
      Database database = program.evaluate(set.build());
      return database.ground(Set.of("goal"), Set.of("leaf"));
    } catch (ProgramException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void clear(BitSet set, Grounding grounding, int leaf) {
    int atom = atom(grounding, "leaf", leaf);
    if (atom >= 0) {
      set.clear(atom);
    }
  }

  private static int atom(Grounding grounding, String relation, int value) {
    return grounding.atom(new Tuple(relation, List.of(new Value.Numeric(value))));
  }

  private static List<Goal> goals(Grounding grounding) {
    var goals = new ArrayList<Goal>();
    for (int atom = 0; atom < grounding.atoms(); atom++) {
      if (grounding.tuple(atom).relation().equals("goal")) {
        goals.add(new Goal(atom, new BitSet()));
      }
    }
    return goals;
  }

  private List<Fix> fixes(Grounding grounding, int count, int absent) {
    var fixes = new ArrayList<Fix>();
    for (int i = 0; i < count; i++) {
      var takes = new BitSet();
      for (int n = random.nextInt(3); n >= 0; n--) {
        set(takes, atom(grounding, "leaf", absent + random.nextInt(leaves - absent)));
      }
      var adds = new BitSet();
      if (absent > 0 && random.nextInt(3) == 0) {
        set(adds, atom(grounding, "leaf", random.nextInt(absent)));
      }
      fixes.add(new Fix(1 + random.nextInt(9), takes, adds));
    }
    return fixes;
  }

  private static void set(BitSet set, int atom) {
    if (atom >= 0) {
      set.set(atom);
    }
  }

  private String text() {
    var text = new StringBuilder();
    Grounding grounding = problem.grounding();
    problem.given().stream().forEach(a -> text.append("given(%d).%n".formatted(a)));
    for (int f = 0; f < problem.fixes().size(); f++) {
      Fix fix = problem.fixes().get(f);
      text.append("{ do(%d) }. cost(%d,%d).%n".formatted(f, f, fix.cost()));
      int number = f;
      fix.takes().stream().forEach(a -> text.append("takes(%d,%d).%n".formatted(number, a)));
      fix.adds().stream().forEach(a -> text.append("adds(%d,%d).%n".formatted(number, a)));
    }
    text.append("on(A) :- given(A), not off(A).\non(A) :- adds(F,A), do(F), not off(A).\n");
    text.append("off(A) :- takes(F,A), do(F).\nh(A) :- on(A).\n");
    for (int d = 0; d < grounding.derivations(); d++) {
      var body = new ArrayList<String>();
      for (int premise : grounding.premises(d)) {
        body.add("h(" + premise + ")");
      }
      text.append("h(%d) :- %s.%n".formatted(grounding.head(d), String.join(", ", body)));
    }
    return text.toString();
  }
}
