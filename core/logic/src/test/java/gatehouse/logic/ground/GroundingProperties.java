// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a grounding says would hold, against evaluating anew with fewer facts. */
class GroundingProperties {
  private static final String RULES =
      """
      .decl link(a: symbol, b: symbol)
      .decl key(a: symbol)
      .decl start(a: symbol)
      .decl in(a: symbol)
      @cost(3) in(A) :- start(A).
      @cost(2) in(B) :- in(A), link(A, B).
      @cost(5) in(B) :- in(A), key(B), link(B, A).
      """;

  private final Program program;
  private final Random random = new Random();
  private final List<Tuple> facts = new ArrayList<>();

  GroundingProperties() throws Exception {
    program = Program.compile(List.of(new SourceText("reach.dl", RULES)), List.of());
  }

  @Property(tries = 200)
  void run_withSomeLeavesAway_sameAsEvaluatingAnew(@ForAll long seed) {
    make(seed);
    Grounding grounding = database(facts).ground(Set.of("in"), Set.of());
    var left = new ArrayList<>(facts);
    left.removeIf(fact -> random.nextInt(4) == 0);
    Database anew = database(left);
    BitSet given = given(grounding, left);
    var propagation = new Propagation(grounding).run(given);
    Easiest easiest = Easiest.of(grounding, given);
    for (int atom = 0; atom < grounding.atoms(); atom++) {
      Tuple tuple = grounding.tuple(atom);
      assertThat(propagation.holds(atom)).as("%s", tuple).isEqualTo(anew.contains(tuple));
      assertThat(easiest.reaches(atom)).isEqualTo(anew.contains(tuple));
      if (easiest.reaches(atom)) {
        assertThat(easiest.cost(atom)).isEqualTo(anew.cost(tuple).orElseThrow());
        checkRoute(grounding, easiest, atom, given);
      }
    }
  }

  @Property(tries = 200)
  void worlds_eachWithLeavesOfItsOwn_sameAsOneAfterAnother(@ForAll long seed) {
    make(seed);
    Grounding grounding = database(facts).ground(Set.of("in"), Set.of());
    BitSet common = some(grounding.leaves());
    List<BitSet> given = new ArrayList<>();
    Worlds worlds = new Worlds(grounding).begin(common);
    for (int world = 0; world < Worlds.MOST; world++) {
      BitSet gives = some(grounding.leaves());
      BitSet takes = some(grounding.leaves());
      worlds.give(world, gives);
      worlds.take(world, takes);
      BitSet all = (BitSet) common.clone();
      all.or(gives);
      all.andNot(takes);
      given.add(all);
    }
    worlds.run();
    var one = new Propagation(grounding);
    for (int world = 0; world < Worlds.MOST; world++) {
      one.run(given.get(world));
      for (int atom = 0; atom < grounding.atoms(); atom++) {
        assertThat((worlds.where(atom) >>> world & 1) == 1).isEqualTo(one.holds(atom));
      }
    }
  }

  private BitSet some(BitSet leaves) {
    leaves.stream().filter(leaf -> random.nextBoolean()).forEach(leaves::clear);
    return leaves;
  }

  /** Each derivation of a route rests on given leaves and on derivations before it. */
  private static void checkRoute(Grounding grounding, Easiest easiest, int goal, BitSet given) {
    BitSet known = (BitSet) given.clone();
    for (int derivation : easiest.route(goal)) {
      for (int premise : grounding.premises(derivation)) {
        assertThat(known.get(premise)).isTrue();
      }
      known.set(grounding.head(derivation));
    }
    assertThat(known.get(goal)).isTrue();
    assertThat(easiest.leaves(goal).stream()).allMatch(given::get);
  }

  private void make(long seed) {
    random.setSeed(seed);
    facts.clear();
    int nodes = 2 + random.nextInt(8);
    for (int i = 0; i < 2 * nodes; i++) {
      facts.add(fact("link", random.nextInt(nodes), random.nextInt(nodes)));
    }
    facts.add(fact("start", random.nextInt(nodes)));
    facts.add(fact("key", random.nextInt(nodes)));
  }

  private static Tuple fact(String relation, int... nodes) {
    var values = new ArrayList<Value>();
    for (int node : nodes) {
      values.add(new Value.Symbol("n" + node));
    }
    return new Tuple(relation, values);
  }

  private Database database(List<Tuple> given) {
    var set = FactSet.builder();
    given.forEach(set::add);
    return program.evaluate(set.build());
  }

  private static BitSet given(Grounding grounding, List<Tuple> left) {
    var given = new BitSet();
    left.stream().mapToInt(grounding::atom).filter(atom -> atom >= 0).forEach(given::set);
    return given;
  }
}
