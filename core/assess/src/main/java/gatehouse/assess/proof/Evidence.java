// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.proof;

import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import gatehouse.model.Observed;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where each given tuple was read; the facts of a subject are looked through when asked for. */
public final class Evidence {
  private static final Comparator<Observed<?>> BY_WORTH_AND_PLACE =
      Comparator.<Observed<?>>comparingInt(o -> -o.assurance().level())
          .thenComparing(o -> o.source().artefact())
          .thenComparing(o -> o.source().locator().text())
          .thenComparing(o -> o.source().collector())
          .thenComparing(o -> o.run().value())
          .thenComparing(o -> o.period().seen());

  private final Map<Subject, List<Observed<?>>> bySubject = new HashMap<>();
  private final Map<Subject, Map<Tuple, List<Observed<?>>>> byTuple = new ConcurrentHashMap<>();
  private final Map<Tuple, List<Observed<?>>> asked = new ConcurrentHashMap<>();
  private final @Nullable Evidence background;

  /** No places yet. */
  public Evidence() {
    background = null;
  }

  /** Those of the background, which is shared and does not change any more, and more to come. */
  public Evidence(Evidence background) {
    this.background = background;
  }

  /** What one relation says of one subject. */
  private record Subject(String relation, Value first) {}

  /** Adds an observation of this relation. */
  public void add(String relation, Observed<?> observed) {
    Subject subject = new Subject(relation, Value.of(Vocabulary.subject(observed.fact())));
    bySubject.computeIfAbsent(subject, s -> new ArrayList<>(4)).add(observed);
  }

  /**
   * Every place where the tuple was read, each once, the surest first; none when nobody read it.
   */
  public List<Observed<?>> of(Tuple tuple) {
    return asked.computeIfAbsent(tuple, this::places);
  }

  private List<Observed<?>> places(Tuple tuple) {
    Map<Source, Observed<?>> places = new LinkedHashMap<>();
    all(tuple).sorted(BY_WORTH_AND_PLACE).forEach(o -> places.putIfAbsent(o.source(), o));
    return List.copyOf(places.values());
  }

  private Stream<Observed<?>> all(Tuple tuple) {
    Stream<Observed<?>> own = own(tuple).stream();
    return background == null ? own : Stream.concat(own, background.own(tuple).stream());
  }

  /** Nothing is noted of a subject without facts: the background must not grow by every home. */
  private List<Observed<?>> own(Tuple tuple) {
    Subject subject = new Subject(tuple.relation(), tuple.values().getFirst());
    return bySubject.containsKey(subject)
        ? byTuple.computeIfAbsent(subject, this::index).getOrDefault(tuple, List.of())
        : List.of();
  }

  private Map<Tuple, List<Observed<?>>> index(Subject subject) {
    Map<Tuple, List<Observed<?>>> index = new HashMap<>();
    for (Observed<?> observed : bySubject.getOrDefault(subject, List.of())) {
      Object[] values = Vocabulary.values(observed.fact()).toArray();
      Tuple tuple = Tuple.of(subject.relation(), values);
      index.computeIfAbsent(tuple, t -> new ArrayList<>(1)).add(observed);
    }
    return index;
  }
}
