// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.proof;

import gatehouse.logic.syntax.Tuple;
import gatehouse.model.Observed;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each given tuple was read; a relation is looked through when it is first asked for. */
public final class Evidence {
  private static final Comparator<Observed<?>> BY_WORTH_AND_PLACE =
      Comparator.<Observed<?>>comparingInt(o -> -o.assurance().level())
          .thenComparing(o -> o.source().artefact())
          .thenComparing(o -> o.source().locator().text())
          .thenComparing(o -> o.source().collector())
          .thenComparing(o -> o.run().value())
          .thenComparing(o -> o.period().seen());

  private final Map<String, List<Observed<?>>> byRelation = new HashMap<>();
  private final Map<String, Map<Tuple, List<Observed<?>>>> byTuple = new HashMap<>();

  /** Adds an observation of this relation. */
  public void add(String relation, Observed<?> observed) {
    byRelation.computeIfAbsent(relation, r -> new ArrayList<>()).add(observed);
  }

  /**
   * Every place where the tuple was read, each once, the surest first; none when nobody read it.
   */
  public List<Observed<?>> of(Tuple tuple) {
    List<Observed<?>> all =
        byTuple.computeIfAbsent(tuple.relation(), this::index).getOrDefault(tuple, List.of());
    Map<Source, Observed<?>> places = new LinkedHashMap<>();
    all.stream().sorted(BY_WORTH_AND_PLACE).forEach(o -> places.putIfAbsent(o.source(), o));
    return List.copyOf(places.values());
  }

  private Map<Tuple, List<Observed<?>>> index(String relation) {
    Map<Tuple, List<Observed<?>>> index = new HashMap<>();
    for (Observed<?> observed : byRelation.getOrDefault(relation, List.of())) {
      Tuple tuple = Tuple.of(relation, Vocabulary.values(observed.fact()).toArray());
      index.computeIfAbsent(tuple, t -> new ArrayList<>(1)).add(observed);
    }
    return index;
  }
}
