// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.HomeShape;
import gatehouse.assess.HomeShape.Tie;
import gatehouse.assess.HomeShape.TieKind;
import gatehouse.logic.Database;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Observed;
import gatehouse.model.fact.AccountFact.AccountDevice;
import gatehouse.model.fact.AccountFact.SignedInOn;
import gatehouse.model.fact.DeviceFact.Attached;
import gatehouse.model.fact.DeviceFact.Behind;
import gatehouse.model.fact.DeviceFact.DeviceIsPhone;
import gatehouse.model.fact.NetworkFact.Gateway;
import gatehouse.model.fact.NetworkFact.Segment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads out of facts and conclusions how the things of a home belong together. */
final class Shapes {
  private Shapes() {}

  static HomeShape of(Collection<? extends Observed<?>> facts, Database database) {
    SortedMap<String, String> uses = new TreeMap<>();
    for (Observed<?> observed : facts) {
      if (observed.fact() instanceof Segment segment) {
        uses.merge(segment.segment().value(), segment.use().word(), Shapes::lesser);
      }
    }
    database
        .tuples("kind_of")
        .forEach(tuple -> uses.merge(tuple.symbol(0), tuple.symbol(1), Shapes::lesser));
    List<Tie> ties =
        facts.stream().map(observed -> tie(observed.fact())).flatMap(Optional::stream).toList();
    return new HomeShape(uses, ties);
  }

  /** Of several words for one thing the least stands, but "other" says nothing. */
  private static String lesser(String one, String other) {
    if (one.equals("other") || other.equals("other")) {
      return one.equals("other") ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Optional<Tie> tie(Fact fact) {
    return switch (fact) {
      case Attached f -> tie(f.device(), TieKind.SITS_IN, f.segment());
      case Behind f -> tie(f.device(), TieKind.BEHIND, f.gateway());
      case Gateway f -> tie(f.router(), TieKind.LEADS_OUT_OF, f.segment());
      case AccountDevice f -> tie(f.account(), TieKind.COMMANDS, f.device());
      case SignedInOn f -> tie(f.account(), TieKind.SIGNED_IN_ON, f.phone());
      case DeviceIsPhone f -> tie(f.device(), TieKind.IS, f.phone());
      default -> Optional.empty();
    };
  }

  private static Optional<Tie> tie(Id thing, TieKind kind, Id other) {
    return Optional.of(new Tie(thing.value(), kind, other.value()));
  }
}
