// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.AssetSpec;
import gatehouse.assess.step.ConditionSpec;
import gatehouse.assess.step.FixSpec;
import gatehouse.assess.step.Reference;
import gatehouse.assess.step.StepBook;
import gatehouse.assess.step.StepSpec;
import gatehouse.logic.Database;
import gatehouse.logic.ground.Grounding;
import gatehouse.logic.ground.GroundingBuilder;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every step that anybody could take in one home, grounded once; immutable. */
public final class HomeGraph {
  private final Grounding grounding;
  private final BitSet given = new BitSet();
  private final Map<Integer, StepSpec> steps = new HashMap<>();
  private final List<Asset> assets = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();
  private final List<PossibleFix> fixes = new ArrayList<>();
  private final long[] efforts;

  private HomeGraph(Grounding grounding) {
    this.grounding = grounding;
    given.or(grounding.leaves());
    efforts = new long[grounding.derivations()];
  }

  /** A home in which nobody gets anywhere. */
  public static HomeGraph empty() {
    return new HomeGraph(new GroundingBuilder().build());
  }

  /** The steps that a book of rules sees in what follows from a home's facts. */
  public static HomeGraph of(StepBook book, Database database) {
    HomeGraph home = new HomeGraph(database.ground(book.goals(), book.changing()));
    home.see(book, database);
    return home;
  }

  private void see(StepBook book, Database database) {
    book.steps().forEach(step -> steps.put(step.rule().id(), step));
    Arrays.setAll(efforts, d -> step(grounding.rule(d)).map(StepSpec::effort).orElse(0L));
    Map<Tuple, BitSet> ended = new HashMap<>();
    for (ConditionSpec condition : book.conditions()) {
      for (Tuple tuple : database.tuples(condition.relation().name())) {
        see(condition, tuple, ended);
      }
    }
    for (AssetSpec asset : book.assets()) {
      for (Tuple tuple : database.tuples(asset.relation().name())) {
        assets.add(new Asset(grounding.atom(tuple), asset, tuple));
      }
    }
    Set<Tuple> replaced = new HashSet<>();
    for (FixSpec fix : book.fixes()) {
      if (!fix.instead().isEmpty()) {
        for (Tuple tuple : database.tuples(fix.relation().name())) {
          fix.instead().forEach(other -> replaced.add(other.of(tuple)));
        }
      }
    }
    for (FixSpec fix : book.fixes()) {
      for (Tuple tuple : database.tuples(fix.relation().name())) {
        if (!replaced.contains(tuple)) {
          offer(fix, tuple, ended.getOrDefault(tuple, new BitSet()));
        }
      }
    }
  }

  private void see(ConditionSpec condition, Tuple tuple, Map<Tuple, BitSet> ended) {
    int atom = grounding.atom(tuple);
    if (atom < 0) {
      return;
    }
    for (Reference end : condition.ends()) {
      ended.computeIfAbsent(end.of(tuple), fix -> new BitSet()).set(atom);
    }
    if (condition.assumed()) {
      given.clear(atom);
      String name = tuple.relation();
      if (name.equals(Start.ADVERSARY) || name.equals(Start.FOOTHOLD)) {
        starts.add(new Start(atom, tuple));
      }
    }
  }

  /** A fix that ends nothing on any way to an asset is of no use here. */
  private void offer(FixSpec fix, Tuple tuple, BitSet takes) {
    if (!takes.isEmpty()) {
      BitSet adds = new BitSet();
      fix.adds().stream()
          .mapToInt(add -> grounding.atom(add.of(tuple)))
          .filter(atom -> atom >= 0)
          .forEach(adds::set);
      fixes.add(new PossibleFix(fix, tuple, takes, adds));
    }
  }

  /** All derivations behind the assets. */
  public Grounding grounding() {
    return grounding;
  }

  /** The conditions that hold as things are, with nobody hostile about. */
  public BitSet given() {
    return (BitSet) given.clone();
  }

  /** The conditions that hold when somebody begins at a start. */
  public BitSet given(Start start) {
    BitSet from = given();
    from.set(start.atom());
    return from;
  }

  /** What somebody hostile could get from any start at all. */
  public List<Asset> assets() {
    return List.copyOf(assets);
  }

  /** Those who are hostile, then the things that might be theirs, in the order of their names. */
  public List<Start> starts() {
    return List.copyOf(starts);
  }

  /** The fixes that end something on the way to an asset. */
  public List<PossibleFix> fixes() {
    return List.copyOf(fixes);
  }

  /** The minutes that a derivation takes: none when its rule is no step. */
  public long effort(int derivation) {
    return efforts[derivation];
  }

  /** Compares what there is to get, from where, what could be done, and in how many ways. */
  @Override
  public boolean equals(Object other) {
    return other instanceof HomeGraph home && told().equals(home.told());
  }

  @Override
  public int hashCode() {
    return told().hashCode();
  }

  private List<Object> told() {
    return List.of(
        assets.stream().map(Asset::tuple).toList(),
        starts.stream().map(Start::tuple).toList(),
        fixes.stream().map(PossibleFix::tuple).toList(),
        grounding.derivations());
  }

  Optional<StepSpec> step(Rule rule) {
    return Optional.ofNullable(steps.get(rule.id()));
  }
}
