// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.StepSpec;
import gatehouse.logic.ground.Easiest;
import gatehouse.logic.ground.Grounding;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The easiest ways from one start to everything it reaches. */
public final class Ways {
  private final HomeGraph home;
  private final Start start;
  private final Easiest easiest;

  private Ways(HomeGraph home, Start start, Easiest easiest) {
    this.home = home;
    this.start = start;
    this.easiest = easiest;
  }

  /** The ways as things are. */
  public static Ways from(Start start, HomeGraph home) {
    return new Ways(
        home, start, Easiest.of(home.grounding(), home.given(start), leaf -> 0, home::effort));
  }

  /** The easiest way of a pair when these conditions hold, and no others. */
  static Route route(Pair pair, HomeGraph home, BitSet given) {
    BitSet with = (BitSet) given.clone();
    with.set(pair.start().atom());
    int goal = pair.asset().atom();
    Easiest easiest = Easiest.to(goal, home.grounding(), with, home::effort);
    return new Ways(home, pair.start(), easiest).route(pair.asset());
  }

  /** The easiest way to each asset within reach, what matters most and is easiest first. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (Asset asset : home.assets()) {
      if (easiest.reaches(asset.atom())) {
        routes.add(route(asset));
      }
    }
    routes.sort(Route.WORST_FIRST);
    return routes;
  }

  /** Whether an asset is within reach. */
  public boolean reaches(Asset asset) {
    return easiest.reaches(asset.atom());
  }

  /** Whether a point in the graph is within reach. */
  boolean reaches(int atom) {
    return easiest.reaches(atom);
  }

  /** The effort of the easiest way to a point within reach. */
  long effort(int atom) {
    return easiest.cost(atom);
  }

  /** The last step of the easiest way to a point; nothing where no step leads there. */
  Optional<RouteStep> step(int atom) {
    int derivation = easiest.derivation(atom);
    return derivation < 0
        ? Optional.empty()
        : home.step(home.grounding().rule(derivation)).map(spec -> step(spec, derivation));
  }

  /** The easiest way to an asset that is within reach. */
  Route route(Asset asset) {
    Grounding grounding = home.grounding();
    List<RouteStep> steps = new ArrayList<>();
    for (int derivation : easiest.route(asset.atom())) {
      Rule rule = grounding.rule(derivation);
      int number = derivation;
      home.step(rule).ifPresent(spec -> steps.add(step(spec, number)));
    }
    return new Route(start, asset, easiest.cost(asset.atom()), steps, easiest.leaves(asset.atom()));
  }

  private RouteStep step(StepSpec spec, int derivation) {
    Grounding grounding = home.grounding();
    Tuple gained = grounding.tuple(grounding.head(derivation));
    Map<String, String> arguments = new HashMap<>();
    bind(spec.rule().head().arguments(), gained, arguments);
    int[] premises = grounding.premises(derivation);
    int next = 0;
    for (Literal literal : spec.rule().body()) {
      if (literal instanceof Literal.Positive p) {
        bind(p.atom().arguments(), grounding.tuple(premises[next]), arguments);
        next++;
      }
    }
    return new RouteStep(
        spec, arguments, gained.toString(), gained.values().stream().map(Named::text).toList());
  }

  private static void bind(List<Expr> terms, Tuple tuple, Map<String, String> arguments) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i) instanceof Expr.Variable v) {
        arguments.put(v.name().toLowerCase(Locale.ROOT), Named.text(tuple.values().get(i)));
      }
    }
  }
}
